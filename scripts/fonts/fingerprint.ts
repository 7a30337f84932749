import type { DeckFont } from './deck-fonts.ts'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'

/** What the fonts were last cut from, as a hash; outside public/, so that it is not published. */
const STAMP = 'node_modules/.cache/deck-fonts'

/**
 * A hash that changes whenever the fonts have to be cut anew.
 *
 * @param root the project's folder
 * @param characters the characters of the deck
 * @param fonts the fonts to cut
 */
export function fingerprint(root: string, characters: string, fonts: readonly DeckFont[]): string {
  const hash = createHash('sha256').update(characters).update(JSON.stringify(fonts))
  // A changed option of the cut has to count too.
  hash.update(readText(new URL('cut-font.ts', import.meta.url)))
  for (const { source } of fonts)
    hash.update(String(statSync(join(root, 'node_modules', source)).size))
  return hash.digest('hex')
}

/** Whether every font is there and was cut from what this hash stands for. */
export function isUpToDate(root: string, hash: string, fonts: readonly DeckFont[]): boolean {
  const stamp = join(root, STAMP)
  return existsSync(stamp) && readText(stamp) === hash
    && fonts.every(({ file }) => existsSync(join(root, 'public/fonts', file)))
}

/** Where the hash is kept: an absolute path. */
export function stampFile(root: string): string {
  return join(root, STAMP)
}
