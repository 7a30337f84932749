import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { snippetImports } from '../lib/snippet-imports.ts'

// Everything that can put text on a slide; of snippets/ only what a slide imports, the rest is never shown.
const SOURCES = ['slides.md', '*.vue', '{components,layouts,shared}/**/*.{vue,ts}', 'styles/**/*.css']

/**
 * The text of every file that can show on a slide, by its project-relative path with forward slashes.
 *
 * @param root the project's folder
 */
export function deckTexts(root: string): Map<string, string> {
  const read = (file: string) => readText(join(root, file))
  const files = SOURCES.flatMap(pattern => globSync(pattern, { cwd: root })).map(file => file.replaceAll('\\', '/'))
  // A missing snippet is the deck lint's to report.
  const snippets = snippetImports(read('slides.md')).map(({ file }) => file).filter(file => existsSync(join(root, file)))
  return new Map([...new Set([...files, ...snippets])].sort().map(file => [file, read(file)]))
}
