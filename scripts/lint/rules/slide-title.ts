import type { Deck } from '../deck.ts'
import { problem } from '../problem.ts'

/** Every slide has a title, for the outline, the overview and screen readers. */
export function slideTitle(deck: Deck): string[] {
  return deck.slides
    .filter(slide => !slide.title?.trim())
    .map(slide => problem(slide, 'has no title; start it with a heading, or give it a “title:” in its frontmatter'))
}
