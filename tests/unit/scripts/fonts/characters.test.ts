import { expect, it } from 'vitest'
import { usedCharacters } from '../../../../scripts/fonts/characters.ts'
import { missingGlyphs } from '../../../../scripts/fonts/missing-glyphs.ts'

it('finds each character beyond ASCII once, where it first stands', () => {
  const texts = new Map([['slides.md', 'plain\nR ⇨ Python ⇨'], ['components/A.vue', '⇨ 🦀']])
  expect(usedCharacters(texts)).toEqual([
    { character: '⇨', file: 'slides.md', line: 2 },
    { character: '🦀', file: 'components/A.vue', line: 1 },
  ])
})

it('passes over what is never drawn', () => {
  expect(usedCharacters(new Map([['slides.md', 'a\t\r\u200D\uFE0F\u00AD']]))).toEqual([])
})

it('names the character that no font has, and its file', () => {
  const used = usedCharacters(new Map([['slides.md', '⇨\n\n☃']]))
  expect(missingGlyphs(used, new Set(['⇨'.codePointAt(0)!]))).toEqual([
    'slides.md:3: no font of the deck has “☃” (U+2603); use another character, or add a font that has it to scripts/fonts/deck-fonts.ts',
  ])
})
