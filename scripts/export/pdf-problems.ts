/**
 * What is wrong with an exported PDF, one line each.
 *
 * @param pages the text of each page
 * @param slides how many slides the deck has
 */
export function pdfProblems(pages: readonly string[], slides: number): string[] {
  const count = pages.length === slides ? [] : [`has ${pages.length} pages for ${slides} slides; is a slide printed click by click?`]
  const texts = pages.flatMap((text, index) => {
    if (/loading slide/i.test(text))
      return `page ${index + 1} was printed while its slide was still loading; raise --wait in scripts/export/main.ts`
    return text.trim() === '' ? `page ${index + 1} has no text; look at that slide in “npm run dev”` : []
  })
  return [...count, ...texts]
}
