import { posix } from 'node:path'
import { markupLines } from './markup-lines.ts'

/** One `<<<` line: which file a slide imports, and which part of it. */
export interface SnippetImport {
  /** Project-relative, with forward slashes. */
  file: string
  /** The region's name without its `#`, absent when the whole file is shown. */
  region?: string
  /** The line as it is written. */
  text: string
}

const IMPORT = /^\s*<<<\s*([^\s#{]+)(?:#([^\s{]+))?/

/**
 * Every `<<<` line of a deck or a slide, in their order.
 *
 * @param markdown a slide's content or a whole deck that stands in the project's folder
 */
export function snippetImports(markdown: string): SnippetImport[] {
  return markupLines(markdown).flatMap((text) => {
    const [, path, region] = IMPORT.exec(text) ?? []
    if (!path)
      return []
    const file = posix.normalize(path.replace(/^@?\//, ''))
    return [region ? { file, region, text } : { file, text }]
  })
}
