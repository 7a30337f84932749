import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the deck is built from. */
const SOURCES = ['*.md', '*.vue', 'vite.config.ts', 'index.html', 'package-lock.json', '{components,setup,shared,styles,snippets,public}/**/*']

/** What is made on the way, or by the samples' own tools. */
const MADE = ['README.md', 'CORRECTIONS.md', 'public/fonts/**', 'snippets/target/**', 'snippets/**/{__pycache__,.venv}/**']

/**
 * Whether the built deck is missing, or older than what it is built from.
 *
 * @param root the project's folder
 * @param built the built deck's folder
 */
export function isOutOfDate(root: string, built: string): boolean {
  const builtAt = modifiedAt(join(built, 'index.html'))
  return builtAt === 0 || globSync(SOURCES, { cwd: root, exclude: MADE }).some(file => modifiedAt(join(root, file)) > builtAt)
}

/** ms since 1970; 0 for what is not there. */
function modifiedAt(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.mtimeMs : 0
}
