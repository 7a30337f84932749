import type { Deck } from '../../lint/deck.ts'
import { markupLines } from '../../lib/markup-lines.ts'
import { problem } from '../../lint/problem.ts'

/** A block of code that may be written in the deck itself. */
export interface AllowedFence { slide: string, lang: string, reason: string }

/** All of them: none. */
const ALLOWED: AllowedFence[] = []

const FENCE = /^\s*(?:`{3,}|~{3,})([^`~].*)?$/

/** Blocks that hold steps, which are imports and fences like any other. */
const HOLDER = /^(?:md|markdown) (?:magic-move|panes)\b/

/**
 * No code is written in the deck itself, where nothing verifies it.
 *
 * @param deck the deck
 * @param allowed what may be, by its slide's title
 */
export function checkFences(deck: Deck, allowed: readonly AllowedFence[] = ALLOWED): string[] {
  return deck.slides.flatMap(slide => markupLines(slide.content).flatMap((line) => {
    const [fence, info = ''] = FENCE.exec(line) ?? []
    if (!fence || HOLDER.test(info.trim()))
      return []
    const lang = info.trim().split(/[\s{]/)[0] || 'text'
    return allowed.some(each => each.slide === slide.title && each.lang === lang)
      ? []
      : problem(slide, `a \`${lang}\` block is not from snippets/; move it there, or add it with a reason to ALLOWED in scripts/snippets/checks/fences.ts`, line)
  }))
}
