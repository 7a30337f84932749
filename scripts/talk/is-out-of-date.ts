import { statSync } from 'node:fs'
import { join } from 'node:path'
import { deckSources } from '../lib/deck-sources.ts'

/**
 * Whether the built deck is missing, or older than what it is built from.
 *
 * @param root the project's folder
 * @param built the built deck's folder
 */
export function isOutOfDate(root: string, built: string): boolean {
  const builtAt = statSync(join(built, 'index.html'), { throwIfNoEntry: false })?.mtimeMs
  return builtAt === undefined || deckSources(root).some(({ writtenAt }) => writtenAt > builtAt)
}
