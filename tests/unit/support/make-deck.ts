import type { Deck } from '../../../scripts/lint/deck.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadDeck } from '../../../scripts/lint/deck.ts'
import { tempFolder } from './temp-folder.ts'

/**
 * Writes a deck into a folder of its own, for the test that calls it, and reads it as the lint does.
 *
 * @param slides the text of slides.md
 * @param files the other files, by their project-relative path
 */
export async function makeDeck(slides: string, files: Record<string, string> = {}): Promise<Deck> {
  const root = tempFolder()
  for (const [file, text] of Object.entries({ 'slides.md': slides, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return loadDeck(root)
}
