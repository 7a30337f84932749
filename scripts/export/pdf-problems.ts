/**
 * What is wrong with an exported PDF, one line each.
 *
 * @param pages the text of each page, as a reader reads it back
 * @param expected how many pages it should have; as many as it has unless given
 */
export function pdfProblems(pages: readonly string[], expected = pages.length): string[] {
  const count = pages.length === expected ? [] : [`has ${pages.length} pages instead of ${expected}`]
  const texts = pages.flatMap((text, index) => {
    if (/loading slide/i.test(text))
      return `page ${index + 1} was printed while its slide was still loading`
    if (/an error occurred on this slide/i.test(text))
      return `page ${index + 1} shows an error instead of its slide`
    return text.trim() === '' ? `page ${index + 1} has no text` : []
  })
  return [...count, ...texts]
}
