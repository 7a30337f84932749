import { expect, it } from 'vitest'
import { usedCharacters } from '../../../../scripts/fonts/characters.ts'
import { missingGlyphs } from '../../../../scripts/fonts/missing-glyphs.ts'

const stacks = new Map([['serif', ['PT Serif']], ['mono', ['Iosevka']]])
const points = (text: string) => new Set([...text].map(character => character.codePointAt(0)!))
const covered = new Map([['PT Serif', points('é')], ['Iosevka', points('é⇨')]])

function missing(file: string, text: string, of = stacks) {
  return missingGlyphs(usedCharacters(new Map([[file, text]])), of, covered)
}

it('names the character that no font has, and its file', () => {
  expect(missing('components/A.vue', 'é\n\n☃')).toEqual([
    'components/A.vue:3: no font of --font-serif, --font-mono has “☃” (U+2603); use another character, or add a font that has it to scripts/fonts/deck-fonts.ts and to styles/tokens.css',
  ])
})

it('asks the fonts that draw it, not whether any font has it', () => {
  expect(missing('components/A.vue', '⇨')).toEqual([expect.stringContaining('no font of --font-serif has “⇨”')])
  expect(missing('components/A.vue', '⇨', new Map([...stacks, ['serif', ['PT Serif', 'Iosevka']]]))).toEqual([])
})

it('asks of a sample only what draws code', () => {
  expect(missing('snippets/a.rs', '⇨')).toEqual([])
})
