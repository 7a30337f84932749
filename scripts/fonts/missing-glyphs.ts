import type { UsedCharacter } from './characters.ts'
import type { Stack } from './stacks.ts'

/**
 * One line for each character that a stack which may have to draw it has not, with its place and the mend.
 *
 * @param used the characters of the deck
 * @param stacks the stacks by their names
 * @param covered the code points that every font of a family has, by the family
 */
export function missingGlyphs(used: readonly UsedCharacter[], stacks: ReadonlyMap<string, Stack>, covered: ReadonlyMap<string, ReadonlySet<number>>): string[] {
  return used.flatMap(({ character, file, line }) => {
    const point = character.codePointAt(0)!
    const lacking = stacksOf(file, stacks).filter(([, stack]) => !stack.some(family => covered.get(family)?.has(point)))
    if (!lacking.length)
      return []
    const code = point.toString(16).toUpperCase().padStart(4, '0')
    const names = lacking.map(([name]) => `--font-${name}`).join(', ')
    return [`${file}:${line}: no font of ${names} has “${character}” (U+${code}); use another character, or add a font that has it to scripts/fonts/deck-fonts.ts and to styles/tokens.css`]
  })
}

/** Samples are code; any other text may stand in any of the stacks. */
function stacksOf(file: string, stacks: ReadonlyMap<string, Stack>): [string, Stack][] {
  return [...stacks].filter(([name]) => name === 'mono' || !file.startsWith('snippets/'))
}
