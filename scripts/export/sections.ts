import type { DeckSlide } from '../lint/deck.ts'
import { plainTitle } from '../../shared/plain-title.ts'

/** A part of the talk: the slide that opens it and those that follow. */
export interface Section {
  /** The opening slide's title. */
  title: string
  /** The opening slide's number; it is no member of `slides`. */
  opener: number
  /** The numbers of the slides under it. */
  slides: number[]
}

/** What the first section is called where the talk's title, which is its own, stands beside it. */
export const FIRST_SECTION = 'Opening'

/**
 * The talk in sections. The first slide and each slide with the layout `section` open one; so does a slide that says
 * `level: 1` in its frontmatter, which is Slidev's word for a title of the first rank.
 *
 * @param slides the deck's slides, in their order
 */
export function readSections(slides: readonly DeckSlide[]): Section[] {
  const sections: Section[] = []
  for (const { no, title, frontmatter } of slides) {
    if (sections.length === 0 || frontmatter.layout === 'section' || frontmatter.level === 1)
      sections.push({ title: plainTitle(title), opener: no, slides: [] })
    else
      sections.at(-1)!.slides.push(no)
  }
  return sections
}

/**
 * The slides' titles as they read, by their numbers.
 *
 * @param slides the deck's slides
 */
export function slideTitles(slides: readonly DeckSlide[]): Map<number, string> {
  return new Map(slides.map(({ no, title }) => [no, plainTitle(title)]))
}
