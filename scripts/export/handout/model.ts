import type { Fact } from '../../../shared/fact.ts'
import type { Deck } from '../../lint/deck.ts'
import type { ShownState } from '../shown-state.ts'
import type { Source } from './sources.ts'
import { plainTitle } from '../../../shared/plain-title.ts'
import { notesByClick } from '../../lib/notes.ts'
import { deckAddress } from '../editions.ts'
import { readSections } from '../sections.ts'
import { notesByPage } from './notes-by-page.ts'
import { readSources } from './sources.ts'

/** A page of a slide, and what the speaker says to it. */
export interface HandoutPage {
  state: ShownState
  notes: { click: number, text: string }[]
}

/** A slide with its pages. */
export interface HandoutSlide {
  no: number
  title: string
  pages: HandoutPage[]
}

/** All that the handout says beside the slides themselves. */
export interface Handout {
  title: string
  author: string
  info: string
  /** Where the deck is hosted; nothing is printed of it until that is known. */
  address: string | undefined
  /** A section's first slide opens it, unless it was left out. */
  sections: { title: string, opener?: HandoutSlide, slides: HandoutSlide[] }[]
  sources: Source[]
}

/**
 * What the handout says.
 *
 * @param deck the deck
 * @param states the states that are its pages
 * @param facts the figures of the talk
 */
export function readHandout(deck: Deck, states: readonly ShownState[], facts: readonly Fact[]): Handout {
  const slides = new Map(deck.slides.flatMap(({ no, title, note }) => {
    const shown = states.filter(({ slide }) => slide === no)
    const notes = notesByPage(notesByClick(note), shown.map(({ click }) => click))
    const pages = shown.map((state, index) => ({ state, notes: notes[index]! }))
    return pages.length ? [[no, { no, title: plainTitle(title), pages }] as const] : []
  }))
  const sections = readSections(deck.slides).map(({ title, opener, slides: numbers }) => ({
    title,
    opener: slides.get(opener),
    slides: numbers.flatMap(no => slides.get(no) ?? []),
  }))
  return {
    title: String(deck.headmatter.title ?? ''),
    author: String(deck.headmatter.author ?? ''),
    info: String(deck.headmatter.info ?? ''),
    address: deckAddress,
    sections: sections.filter(({ opener, slides }) => opener ?? slides.length),
    sources: readSources(facts, [...slides.values()]),
  }
}
