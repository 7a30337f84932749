/** The addresses beside the slides at which the deck is shown, with what they are called. */
export const views = {
  entry: 'Start',
  notes: 'Notes',
  overview: 'Overview',
  remote: 'Remote',
} as const

/**
 * The pages of the presenter view, one a slide.
 *
 * @param total how many slides the deck has
 */
export function presenterPages(total: number): string[] {
  return Array.from({ length: total }, (_, index) => `presenter/${index + 1}`)
}
