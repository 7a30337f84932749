/** A character of the deck and where it first stands. */
export interface UsedCharacter {
  character: string
  /** Project-relative path. */
  file: string
  /** One-based. */
  line: number
}

/** Printable ASCII, which every font keeps: Slidev's own controls and menus need it whatever the slides say. */
export const printableAscii = Array.from({ length: 0x7F - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('')

// No glyph is drawn for these, so no font has to have one.
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** What Slidev's Markdown makes of dots, dashes, quotes and brackets; none of them need stand in the file itself. */
const MADE_BY_MARKDOWN = '…–—‘’“”±©®™'

/**
 * The visible characters beyond ASCII, each with the place where it first stands; what Markdown may make stands in the
 * first line of its file.
 *
 * @param texts the text of each file, by its project-relative path
 */
export function usedCharacters(texts: ReadonlyMap<string, string>): UsedCharacter[] {
  const found = new Map<string, UsedCharacter>()
  for (const [file, text] of texts) {
    const drawn = file.endsWith('.md') ? MADE_BY_MARKDOWN + text : text
    drawn.split('\n').forEach((row, index) => {
      for (const character of row) {
        if (!found.has(character) && !printableAscii.includes(character) && !INVISIBLE.test(character))
          found.set(character, { character, file, line: index + 1 })
      }
    })
  }
  return [...found.values()]
}
