/** What Slidev puts where the notes say `[click]`. */
const MARKER = /<span class="slidev-note-click-mark" data-clicks="(\d+)"><\/span>/

/**
 * The notes of one click: what follows its marker, up to the next one. A click without a marker has those before it.
 *
 * @param noteHtml - a slide's notes as Slidev renders them
 * @param click - the click, from 0
 */
export function noteOfClick(noteHtml: string, click: number): string {
  // Split by a pattern with a group: text, number, text, number, text.
  const [start = '', ...parts] = noteHtml.split(MARKER)
  const pieces = parts.flatMap((part, index) => index % 2 ? [] : [{ click: Number(part), html: `<p>${parts[index + 1] ?? ''}` }])
  const { html } = [{ click: 0, html: start }, ...pieces].findLast(piece => piece.click <= click)!
  // The paragraph that the next marker begins.
  return html.replace(/<p>\s*$/, '').trim()
}
