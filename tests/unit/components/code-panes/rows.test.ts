import type { Pane } from '../../../../shared/panes.ts'
import { expect, it } from 'vitest'
import { placeTokens } from '../../../../components/code-panes/places.ts'
import { paneRows } from '../../../../components/code-panes/rows.ts'

const line = (key: number, ...words: string[]) => words.map((content, index) => ({ key: key + index, content, style: '' }))
const pane: Pane = {
  side: 'left',
  lines: [line(0, 'a', ' ', '📦', 'b'), line(10, 'c'), line(20, 'd')],
  steps: [{ file: '', lang: 'rust', code: '', lines: [1, 0, 2, 1] }],
  states: [],
}
const state = { step: 0, lit: [2], shown: [2, 4] }

it('are the shown lines, with one between them where some are left out', () => {
  expect(paneRows(pane, state).map(({ number, tokens }) => [number, tokens.map(({ content }) => content).join('')])).toEqual([[2, 'a 📦b'], [0, ''], [4, 'c']])
})

it('have each token at its column; an emoji takes two', () => {
  const places = placeTokens(paneRows(pane, state), state.lit)
  expect([...places.values()].map(({ row, column, token, isLit }) => [token.content, row, column, isLit])).toEqual([
    ['a', 0, 0, true],
    [' ', 0, 1, true],
    ['📦', 0, 2, true],
    ['b', 0, 4, true],
    ['c', 2, 0, false],
  ])
})
