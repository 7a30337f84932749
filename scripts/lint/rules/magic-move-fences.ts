import type { Deck } from '../deck.ts'
import { markupLines } from '../../lib/markup-lines.ts'
import { problem } from '../problem.ts'

const MAGIC_MOVE = /^\s*(`+|~+)\s*(?:md|markdown)\s+magic-move\b/

/** A magic-move block is fenced by exactly four backticks; with any other fence Slidev shows its source. */
export function magicMoveFences(deck: Deck): string[] {
  return deck.slides.flatMap(slide => markupLines(slide.content).flatMap((line) => {
    const fence = MAGIC_MOVE.exec(line)?.[1]
    return fence && fence !== '````'
      ? problem(slide, `a magic-move block is fenced by ${fence}; open and close it with four backticks`, line)
      : []
  }))
}
