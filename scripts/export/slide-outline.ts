import type { OutlineEntry } from './outline.ts'
import type { Section } from './sections.ts'

/** Where a slide begins in a PDF. */
export type Place = Pick<OutlineEntry, 'page' | 'top'>

/**
 * The outline of an edition: the sections, and under each the titles of its slides.
 *
 * @param sections the talk's sections
 * @param titles the slides' titles by their numbers
 * @param placeOf where a slide begins; undefined if the edition has it not
 */
export function slideOutline(sections: readonly Section[], titles: ReadonlyMap<number, string>, placeOf: (slide: number) => Place | undefined): OutlineEntry[] {
  return sections.flatMap(({ title, opener, slides }) => {
    const children = slides.flatMap((slide) => {
      const place = placeOf(slide)
      return place ? [{ title: titles.get(slide) ?? '', ...place }] : []
    })
    // A section whose first slide was left out begins with what is there.
    const place = placeOf(opener) ?? children[0]
    return place ? [{ title, page: place.page, ...place.top === undefined ? {} : { top: place.top }, children }] : []
  })
}
