const MARKER = /\[click(?::(\d+))?\]/

/**
 * The paragraphs of a slide's notes, click by click.
 *
 * @param note the notes as slides.md has them
 * @returns for each click, from 0, its paragraphs
 */
export function notesByClick(note = ''): string[][] {
  // Split by a pattern with a group: text, number, text, number, text.
  const parts = note.split(MARKER)
  const clicks = [paragraphs(parts[0]!)]
  for (let index = 1; index < parts.length; index += 2) {
    // [click:3] is three clicks at once.
    for (let more = Number(parts[index] ?? 1); more > 1; more--)
      clicks.push([])
    clicks.push(paragraphs(parts[index + 1]!))
  }
  return clicks
}

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

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map(paragraph => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
