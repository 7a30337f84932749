import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { regionText } from '../../shared/region-text.ts'

/** A language that has hovers. */
export type HoverLanguage = 'python' | 'rust'

/** A region of a snippet that a slide shows. */
export interface HoverRegion {
  /** `file#name`, the file relative to snippets/. */
  id: string
  /** Relative to snippets/, with forward slashes. */
  file: string
  lang: HoverLanguage
  /** The text as the slide shows it. */
  text: string
  /** SHA-256 of the text, hex. */
  sha256: string
  /** The line of the file in which the text begins, from 0. */
  firstLine: number
  /** The columns that the file indents it by. */
  indent: number
  /** Whether an import carries `twoslash`. */
  flagged: boolean
}

const IMPORT = /^\s*<<<\s*@?\/snippets\/([^\s#]+)#([\w-]+)\s+(python|rust)\b(.*)$/gm

/**
 * The Rust and Python regions that a deck imports, each once, in the deck's order.
 *
 * @param root - the project's folder, which holds slides.md and snippets/
 * @throws Error with file, region and mend if a region is not there or not closed
 */
export function hoverRegions(root: string): HoverRegion[] {
  const regions = new Map<string, HoverRegion>()
  for (const [, file, name, lang, rest] of readText(join(root, 'slides.md')).matchAll(IMPORT)) {
    const region = regions.get(`${file}#${name}`) ?? readRegion(root, file!, name!, lang as HoverLanguage)
    region.flagged ||= /\btwoslash\b/.test(rest!)
    regions.set(region.id, region)
  }
  return [...regions.values()]
}

function readRegion(root: string, file: string, name: string, lang: HoverLanguage): HoverRegion {
  const source = readText(join(root, 'snippets', file))
  const text = regionText(source, name)
  if (text === undefined)
    throw new Error(`snippets/${file}: no closed region "${name}": mark it with #region ${name} and #endregion ${name}`)
  const lines = source.split(/\r?\n/)
  const firstLine = lines.findIndex(line => new RegExp(`#region ${name}\\s*$`).test(line)) + 1
  const [first = ''] = text.split('\n')
  return { id: `${file}#${name}`, file, lang, text, sha256: sha256(text), firstLine, indent: lines[firstLine]!.length - first.length, flagged: false }
}

/** SHA-256 of a text, hex. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
