import type { Deck } from '../deck.ts'
import { markupLines } from '../../lib/markup-lines.ts'
import { problem } from '../problem.ts'

// As an option, {at: 0}, and as an attribute, at="0".
const AT_ZERO = /\bat(?::\s*['"]?|=['"])0['"]?(?=[\s,}>/]|$)/

/** Clicks count from 1: Slidev reads “at: 0” as 1 and warns in the console. */
export function atZero(deck: Deck): string[] {
  return deck.slides.flatMap(slide => markupLines(slide.content)
    .filter(line => AT_ZERO.test(line))
    .map(line => problem(slide, `“${AT_ZERO.exec(line)![0]}” is no click; clicks count from 1, so write “at: 1”`, line)))
}
