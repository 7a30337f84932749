import type { Deck } from '../deck.ts'
import { markupLines } from '../../lib/markup-lines.ts'
import { problem } from '../problem.ts'

const STEPS = /^\s*(`+|~+)\s*(?:md|markdown)\s+(magic-move|panes)\b/

/** A block of code in steps is fenced by exactly four backticks; with any other fence Slidev shows its source. */
export function stepFences(deck: Deck): string[] {
  return deck.slides.flatMap(slide => markupLines(slide.content).flatMap((line) => {
    const [, fence, name] = STEPS.exec(line) ?? []
    return fence && fence !== '````'
      ? problem(slide, `a ${name} block is fenced by ${fence}; open and close it with four backticks`, line)
      : []
  }))
}
