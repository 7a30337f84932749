import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file, or a folder of files, that is ready to be put in its place. */
export interface Output {
  /** Its place. */
  path: string
  /** The file's bytes, or those of each file of the folder by its name. */
  content: Uint8Array | Map<string, Uint8Array>
}

/**
 * Writes all or nothing: each beside its place first, then each into its place, where no reader meets half of it.
 *
 * @param outputs what to write
 */
export function writeWhole(outputs: readonly Output[]): void {
  const drafts = outputs.map(({ path }) => join(dirname(path), `.${randomUUID()}`))
  try {
    outputs.forEach(({ content }, index) => writeDraft(drafts[index]!, content))
    outputs.forEach(({ path }, index) => {
      // A folder can only take the place of an empty one.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
        rmSync(path, { recursive: true })
      renameSync(drafts[index]!, path)
    })
  }
  finally {
    drafts.forEach(draft => rmSync(draft, { recursive: true, force: true }))
  }
}

function writeDraft(draft: string, content: Output['content']): void {
  if (content instanceof Uint8Array)
    return writeFileSync(draft, content)
  mkdirSync(draft)
  for (const [name, bytes] of content)
    writeFileSync(join(draft, name), bytes)
}
