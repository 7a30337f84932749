import type { Deck } from '../deck.ts'
import { isRemote, picturesOf } from '../pictures.ts'
import { problem } from '../problem.ts'

/** No picture comes from another origin: the deck has to show without a network. */
export function remotePictures(deck: Deck): string[] {
  return deck.slides.flatMap(slide => picturesOf(slide)
    .filter(isRemote)
    .map(address => problem(slide, `the picture ${address} is on the network; put a copy under public/ and name that`, address)))
}
