import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A folder that is made aside and takes its place when it is complete. */
export interface DraftFolder {
  /** Where it is made, absolute. */
  path: string
  /** Puts it in its place. */
  publish: () => void
  /** Takes away what was made, if it was not published. */
  discard: () => void
}

/**
 * Begins a folder beside its place; what is at the place stays whole until the new one is.
 *
 * @param place where it will be
 */
export function draftFolder(place: string): DraftFolder {
  const final = resolve(place)
  const aside = (what: string) => join(dirname(final), `.${basename(final)}-${what}`)
  const [path, old] = [aside('draft'), aside('old')]
  const discard = () => rmSync(path, { recursive: true, force: true })
  discard()
  return {
    path,
    publish: () => {
      rmSync(old, { recursive: true, force: true })
      try {
        renameSync(final, old)
      }
      catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          throw error
      }
      renameSync(path, final)
      rmSync(old, { recursive: true, force: true })
    },
    discard,
  }
}
