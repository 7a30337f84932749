/** The addresses beside the slides at which Slidev shows the deck, with what it calls them. */
export const views = {
  entry: 'Start',
  notes: 'Notes',
  overview: 'Overview',
} as const

/**
 * The pages of the presenter view, one a slide.
 *
 * @param total how many slides the deck has
 */
export function presenterPages(total: number): string[] {
  return Array.from({ length: total }, (_, index) => `presenter/${index + 1}`)
}
