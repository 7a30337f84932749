import { escapeHtml } from '../../export/handout/markup.ts'

/**
 * Plain links from a slide to its neighbours, for who has no JavaScript.
 *
 * @param no the slide's number
 * @param titles the titles of all slides, in their order
 * @param base the path under which the deck is served, with a slash at both ends
 */
export function linksHtml(no: number, titles: readonly string[], base: string): string {
  const link = (to: number, rel: string, words: string) => titles[to - 1] === undefined
    ? ''
    : `<a rel="${rel}" href="${base}${to}" title="${escapeHtml(titles[to - 1]!)}">${words}</a>`
  return `<noscript><nav class="still-links" aria-label="Slides">${link(no - 1, 'prev', '← Previous')}${link(no + 1, 'next', 'Next →')}</nav></noscript>`
}
