import type { Fact } from '../../../shared/fact.ts'

/** Somebody who measured or published figures of the talk. */
export interface Source {
  /** Who and where. */
  source: string
  /** Year and month. */
  date: string
  url?: string
  /** The figures, each with the slide that names it. */
  figures: { slide: number, text: string }[]
}

/**
 * The sources of the figures, each once, in the order of the talk.
 *
 * @param facts the figures of the talk
 * @param slides the slides of this handout; figures of others are left out
 */
export function readSources(facts: readonly Fact[], slides: readonly { no: number, title: string }[]): Source[] {
  // Facts name a slide as it is written, the slide has a typographic apostrophe.
  const numbers = new Map(slides.map(({ no, title }) => [title.replaceAll('’', '\''), no]))
  const sources = new Map<string, Source>()
  for (const { slide, figure, of, source, date, url } of facts.filter(fact => numbers.has(fact.slide))) {
    const key = JSON.stringify([source, date, url])
    if (!sources.has(key))
      sources.set(key, { source, date, ...url === undefined ? {} : { url }, figures: [] })
    sources.get(key)!.figures.push({ slide: numbers.get(slide)!, text: `${figure} (${of})` })
  }
  return [...sources.values()].sort((a, b) => a.figures[0]!.slide - b.figures[0]!.slide)
}
