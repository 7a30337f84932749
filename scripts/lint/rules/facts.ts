import type { Fact } from '../../../shared/fact.ts'
import type { Deck, DeckSlide } from '../deck.ts'
import { facts } from '../../../shared/facts.ts'
import { plainTitle } from '../../../shared/plain-title.ts'
import { problem } from '../problem.ts'

/** A number with a unit, as a slide or a speaker would give a measurement. */
const FIGURE = /\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?\s?(?:x\b|×|%|per cent|times\b|[GMk]B\b|gigabytes|megabytes|ms\b|seconds?\b)/g

/**
 * Every figure that a slide or its notes name stands in shared/facts.ts, and its source is told where it is named; every
 * fact there is said on its slide, and what was given without a source is said to be.
 *
 * @param deck the deck
 * @param known the facts, those of shared/facts.ts unless given
 */
export function unsourcedFigures(deck: Deck, known: readonly Fact[] = facts): string[] {
  const homeless = known.filter(fact => !deck.slides.some(({ title }) => plainTitle(title) === fact.slide))
  const shared = deck.slides.filter(slide => known.some(fact => fact.slide === plainTitle(slide.title)) && deck.slides.some(other => other !== slide && plainTitle(other.title) === plainTitle(slide.title)))
  if (shared.length)
    return shared.map(slide => problem(slide, 'another slide has this title, and shared/facts.ts finds its slide by it; give one of them another'))
  return [
    ...homeless.map(({ slide, says }) => `shared/facts.ts: “${says}” is of the slide “${slide}”, which slides.md does not have; mend the one or the other`),
    ...deck.slides.flatMap((slide) => {
      const own = known.filter(fact => fact.slide === plainTitle(slide.title))
      return [...unknownFigures(slide, own), ...own.flatMap(fact => untoldFact(slide, fact))]
    }),
  ]
}

function unknownFigures(slide: DeckSlide, own: readonly Fact[]): string[] {
  return [...textOf(slide).matchAll(FIGURE)].map(([figure]) => figure).filter(figure => !own.some(fact => fact.says.includes(figure))).map(figure => problem(slide, `“${figure}” has no source; give it one in shared/facts.ts`, figure))
}

function untoldFact(slide: DeckSlide, fact: Fact): string[] {
  const text = textOf(slide)
  const { says } = fact
  if (!text.includes(says))
    return [problem(slide, `does not say “${says}”, as shared/facts.ts says; mend the one or the other`)]
  const cited = fact.kind === 'run' ? undefined : fact.cited
  if (cited && !text.includes(cited))
    return [problem(slide, `does not say “${cited}”, the source of “${says}”; say it on the slide or in its notes`, says)]
  if (fact.kind === 'given' && !/without .+ source/.test(fact.cited))
    return [problem(slide, `“${says}” has no source, and “${fact.cited}” does not say so; say in shared/facts.ts and on the slide that it is given without a source`, says)]
  if (fact.kind === 'published' && !cited && FIGURE.test(says))
    return [problem(slide, `“${says}” is a figure whose source is not told; say it, and give the words as “cited” in shared/facts.ts`, says)]
  return []
}

/** What the audience reads and hears: without code, which snippets/ proves, and without styles and links. */
function textOf({ content, note }: DeckSlide): string {
  const shown = content.replace(/^<<<.*$|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/gm, '')
  return `${shown}\n${note ?? ''}`
}
