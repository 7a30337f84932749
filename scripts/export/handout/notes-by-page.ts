/**
 * Puts the notes of each click under a page: the last one that was reached by then, for that is what the speaker speaks
 * of; under the first page what comes before it.
 *
 * @param clicks the paragraphs of each click
 * @param pages the clicks that have a page, ascending
 * @returns for each page its paragraphs, each with the click that it is spoken at
 */
export function notesByPage(clicks: readonly string[][], pages: readonly number[]): { click: number, text: string }[][] {
  const found: { click: number, text: string }[][] = pages.map(() => [])
  clicks.forEach((texts, click) => {
    const page = Math.max(0, pages.findLastIndex(at => at <= click))
    found[page]?.push(...texts.map(text => ({ click, text })))
  })
  return found
}
