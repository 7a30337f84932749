import type { Deck } from '../deck.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isRemote, picturesOf } from '../pictures.ts'
import { problem } from '../problem.ts'

/** Every picture that a slide names is there: under public/ when it starts with a slash, else beside slides.md. */
export function missingPictures(deck: Deck): string[] {
  return deck.slides.flatMap(slide => picturesOf(slide)
    .filter(address => !isRemote(address))
    .map(address => ({ address, file: address.startsWith('/') ? `public${address}` : address }))
    .filter(({ file }) => !existsSync(join(deck.root, file)))
    .map(({ address, file }) => problem(slide, `the picture ${address} is missing; add ${file}, or correct the name`, address)))
}
