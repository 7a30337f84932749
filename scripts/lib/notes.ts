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

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map(paragraph => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
