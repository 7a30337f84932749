import type { LitLines } from '../announcer/announcement'
import { litLinesIn, wordsRevealedIn } from '../announcer/announcement'

/** Lit lines in words, with how they begin: `main.py, lines 1 to 8: from my_lib import Accumulator`. */
export function litWords({ file, lines, text }: LitLines): string {
  return `${file ? `${file}, ` : ''}${lines}: ${text}`
}

/** The words that have a circle, or another mark, around them. */
function markedIn(slide: Element): string[] {
  return [...slide.querySelectorAll('.rough-annotation')]
    .filter(({ childElementCount }) => childElementCount)
    .map(mark => mark.previousElementSibling?.textContent.trim() ?? '')
}

/**
 * What a click brings, in words: what it reveals, what it marks, and the lines that are lit from then on.
 *
 * @param after - the slide as it will be
 * @param before - the slide as it is
 */
export function changeWords(after: Element, before: Element): string[] {
  const lit = litLinesIn(before).map(litWords)
  const marked = markedIn(before)
  const newlyMarked = markedIn(after).filter(words => !marked.includes(words))
  return [
    ...wordsRevealedIn(after),
    newlyMarked.length ? `a circle around ${newlyMarked.join(', ')}` : '',
    ...litLinesIn(after).map(litWords).filter(words => !lit.includes(words)),
  ].filter(Boolean)
}
