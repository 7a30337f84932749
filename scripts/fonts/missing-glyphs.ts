import type { UsedCharacter } from './characters.ts'

/**
 * One line for each character that no font has, with its place and the mend.
 *
 * @param used the characters of the deck
 * @param covered the code points that at least one font of the deck has
 */
export function missingGlyphs(used: readonly UsedCharacter[], covered: ReadonlySet<number>): string[] {
  return used
    .filter(({ character }) => !covered.has(character.codePointAt(0)!))
    .map(({ character, file, line }) => {
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
      return `${file}:${line}: no font of the deck has “${character}” (U+${code}); use another character, or add a font that has it to scripts/fonts/deck-fonts.ts`
    })
}
