/**
 * The title of a slide's page: the slide's own, then the deck's.
 *
 * @param slide the slide's title; the first slide has the deck's
 * @param deck the deck's title
 */
export function pageTitle(slide: string, deck: string): string {
  return !slide || slide === deck ? deck : `${slide} · ${deck}`
}
