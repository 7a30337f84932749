import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the deck is built from. */
const SOURCES = ['*.md', '*.vue', 'vite.config.ts', 'index.html', 'package-lock.json', '{components,layouts,setup,shared,styles,snippets,public}/**/*', 'scripts/{article,build,export,fonts,lib}/**/*']

/** What is made on the way, or by the samples' own tools. */
const MADE = ['README.md', 'CORRECTIONS.md', 'public/fonts/**', 'snippets/target/**', 'snippets/**/{__pycache__,.venv}/**']

/** A file that the deck is built from. */
export interface DeckSource {
  /** From the project's folder, with forward slashes. */
  path: string
  /** Bytes. */
  size: number
  /** When it was written, ms since 1970. */
  writtenAt: number
}

/**
 * The files that the deck is built from.
 *
 * @param root the project's folder
 */
export function deckSources(root: string): DeckSource[] {
  return globSync(SOURCES, { cwd: root, exclude: MADE }).sort().flatMap((path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    return stat?.isFile() ? [{ path: path.replaceAll('\\', '/'), size: stat.size, writtenAt: stat.mtimeMs }] : []
  })
}
