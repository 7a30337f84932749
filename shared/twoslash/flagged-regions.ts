import { join } from 'node:path'
import { readRegion } from '../read-region.ts'
import { readText } from '../read-text.ts'

/** A language that has hovers. */
export type TwoslashLanguage = 'python' | 'rust'

/** A region that a slide imports with the word `twoslash`. */
export interface FlaggedRegion {
  /** `file#name`, the file relative to snippets/. */
  id: string
  /** Relative to snippets/, with forward slashes. */
  file: string
  lang: TwoslashLanguage
  /** The text as the slide shows it. */
  text: string
  /** The line of the file in which the text begins, from 0. */
  firstLine: number
  /** The columns that the file indents it by. */
  indent: number
}

const IMPORT = /^\s*<<<\s*@?\/snippets\/([^\s#]+)#([\w-]+)\s+(python|rust)\s.*\btwoslash\b/gm

/**
 * The Rust and Python regions that a deck imports with their types, each once, in the deck's order.
 *
 * @param root - the project's folder, which holds slides.md and snippets/
 * @throws Error with file, region and mend if a region is not there or not closed
 */
export function flaggedRegions(root: string): FlaggedRegion[] {
  const regions = new Map<string, FlaggedRegion>()
  for (const [, file, name, lang] of readText(join(root, 'slides.md')).matchAll(IMPORT)) {
    const id = `${file}#${name}`
    if (regions.has(id))
      continue
    const { text, firstLine, indent } = readRegion(root, `snippets/${file}`, name!)
    regions.set(id, { id, file: file!, lang: lang as TwoslashLanguage, text, firstLine, indent: indent.length })
  }
  return [...regions.values()]
}

/**
 * A region as an error names it.
 *
 * @param id - `file#name`, the file relative to snippets/
 */
export function nameOfRegion(id: string): string {
  const [file, name] = id.split('#')
  return `snippets/${file}: region ${name}`
}
