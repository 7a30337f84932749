import { expect, it } from 'vitest'
import { usedCharacters } from '../../../../scripts/fonts/characters.ts'

it('finds each character beyond ASCII once, where it first stands', () => {
  const texts = new Map([['global-top.vue', 'plain\nR ⇨ Python ⇨'], ['components/A.vue', '⇨ 🦀']])
  expect(usedCharacters(texts)).toEqual([
    { character: '⇨', file: 'global-top.vue', line: 2 },
    { character: '🦀', file: 'components/A.vue', line: 1 },
  ])
})

it('passes over what is never drawn', () => {
  expect(usedCharacters(new Map([['a.css', 'a\t\r\u200D\uFE0F\u00AD']]))).toEqual([])
})

it('counts what Markdown makes of dots, dashes and quotes', () => {
  const used = usedCharacters(new Map([['slides.md', 'It\'s [...] "so" -- \n⇨']]))
  expect(used.map(({ character }) => character).join('')).toContain('…–—‘’“”')
  expect(used.at(-1)).toEqual({ character: '⇨', file: 'slides.md', line: 2 })
})
