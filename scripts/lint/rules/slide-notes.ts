import type { Deck } from '../deck.ts'
import { problem } from '../problem.ts'

/** Every slide has notes. */
export function slideNotes(deck: Deck): string[] {
  return deck.slides
    .filter(slide => !slide.note?.trim())
    .map(slide => problem(slide, 'has no notes; end it with a comment, <!-- … -->, of what you say'))
}
