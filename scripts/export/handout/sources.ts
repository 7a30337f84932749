import type { Fact } from '../../../shared/fact.ts'

/** Who answers for what the talk says. */
export interface Source {
  /** Who and where. */
  source: string
  /** Year and month; what was given without a source has none. */
  date?: string
  url?: string
  /** Whether it was not read again for this deck. */
  unread: boolean
  /** What it answers for, each with the slide that says it. */
  said: { slide: number, text: string }[]
}

/**
 * The sources of the facts, each once, in the order of the talk.
 *
 * @param facts the facts of the talk
 * @param slides the slides of this handout; facts of others are left out
 */
export function readSources(facts: readonly Fact[], slides: readonly { no: number, title: string }[]): Source[] {
  // Facts name a slide as it is written, the slide has a typographic apostrophe.
  const numbers = new Map(slides.map(({ no, title }) => [title.replaceAll('’', '\''), no]))
  const sources = new Map<string, Source>()
  for (const fact of facts.filter(fact => numbers.has(fact.slide))) {
    const source = sourceOf(fact)
    const key = JSON.stringify(source)
    if (!sources.has(key))
      sources.set(key, { ...source, said: [] })
    sources.get(key)!.said.push({ slide: numbers.get(fact.slide)!, text: `${fact.says} (${fact.of})` })
  }
  return [...sources.values()].sort((a, b) => a.said[0]!.slide - b.said[0]!.slide)
}

function sourceOf(fact: Fact): Omit<Source, 'said'> {
  switch (fact.kind) {
    case 'published': return { source: fact.source, date: fact.date, ...fact.url ? { url: fact.url } : {}, unread: fact.read === 'unread' }
    case 'run': return { source: `Run for this deck: ${fact.source}`, date: fact.date, unread: false }
    case 'given': return { source: 'Given in the talk without a source', unread: false }
  }
}
