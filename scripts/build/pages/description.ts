/** About as much as a search engine or a social service shows, characters. */
const LONGEST = 200

/**
 * What a slide is about, in the speaker's own words: the first sentences of its notes.
 *
 * @param note the slide's notes as they are written
 */
export function slideDescription(note = ''): string | undefined {
  const text = note.replace(/\[click[^\]]*\]/g, ' ').replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
  const sentences = text.split(/(?<=[.!?])\s+(?=\S)/)
  let description = sentences.shift() ?? ''
  for (const sentence of sentences) {
    if (description.length + 1 + sentence.length > LONGEST)
      break
    description += ` ${sentence}`
  }
  return description || undefined
}
