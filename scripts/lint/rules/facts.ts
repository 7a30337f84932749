import type { Fact } from '../../../shared/fact.ts'
import type { Deck, DeckSlide } from '../deck.ts'
import * as shared from '../../../shared/facts.ts'
import { problem } from '../problem.ts'

/** A number with a unit, as a slide or a speaker would give a measurement. */
const FIGURE = /\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?\s?(?:x\b|×|%|per cent|times\b|[GMk]B\b|gigabytes|megabytes|ms\b|seconds?\b)/g

/**
 * Every figure that a slide or its notes name stands in shared/facts.ts, and is cited there where it is named.
 *
 * @param deck the deck
 * @param known the facts, those of shared/facts.ts unless given
 */
export function unsourcedFigures(deck: Deck, known: readonly Fact[] = shared.facts): string[] {
  return deck.slides.flatMap((slide) => {
    const own = known.filter(fact => fact.slide === slide.title)
    return [...unknownFigures(slide, own), ...uncitedFacts(slide, own)]
  })
}

function unknownFigures(slide: DeckSlide, own: readonly Fact[]): string[] {
  return [...textOf(slide).matchAll(FIGURE)].map(([figure]) => figure).filter(figure => !own.some(fact => fact.figure.includes(figure))).map(figure => problem(slide, `“${figure}” has no source; give it one in shared/facts.ts`, figure))
}

function uncitedFacts(slide: DeckSlide, own: readonly Fact[]): string[] {
  const text = textOf(slide)
  return own.flatMap(({ figure, cited }) => [
    ...text.includes(figure) ? [] : [problem(slide, `does not name “${figure}”, as shared/facts.ts says; mend the one or the other`)],
    ...text.includes(cited) ? [] : [problem(slide, `does not say “${cited}”, the source of “${figure}”; say it on the slide or in its notes`, figure)],
  ])
}

/** What the audience reads and hears: without code, which snippets/ proves, and without styles and links. */
function textOf({ content, note }: DeckSlide): string {
  const markup = content.replace(/^<<<.*$|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/gm, '')
  // What a slide shows from shared/facts.ts reads as it will be shown.
  const shown = markup.replace(/\{\{ (\w+)\.(\w+) \}\}/g, (_, name: string, field: string) => String((shared as unknown as Record<string, Record<string, unknown>>)[name]?.[field] ?? ''))
  return `${shown}\n${note ?? ''}`
}
