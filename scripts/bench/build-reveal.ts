import type { Deck } from '../lint/deck.ts'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../lib/paths.ts'
import { revealDeck } from './reveal-deck.ts'
import { tempFolder } from './temp-folder.ts'

/**
 * Writes the same talk as a reveal.js deck, outside the project.
 *
 * @param deck - the deck
 * @returns the folder of the site
 */
export function buildReveal(deck: Deck): string {
  const folder = tempFolder('reveal-deck-')
  cpSync(join(projectRoot, 'node_modules/reveal.js/dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(projectRoot, 'public'), folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), revealDeck(deck))
  return folder
}
