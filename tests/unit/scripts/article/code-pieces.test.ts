import type { CodePane, CodeStep } from '../../../../scripts/article/slide-code.ts'
import { expect, it } from 'vitest'
import { CodePieces } from '../../../../scripts/article/code-pieces.ts'

const step = (id: string, text: string): CodeStep => ({ id, title: id, lang: 'rust', text, meta: '' })
const first = step('first', 'a\nb\nc')
const second = step('second', 'a\nx\nb\nc')

function piecesOf(states: CodePane['states']) {
  const code = new CodePieces([{ states }])
  return states.map((_, click) => code.at(0, click).map(({ step, lines, lit, changed }) => [step.id, lines, lit, changed]))
}

it('shows a step whole when it is new, and only what is talked about later', () => {
  expect(piecesOf([{ step: first, lit: [1, 2, 3] }, { step: first, lit: [2] }, { step: first, lit: [] }])).toEqual([
    [['first', [1, 2, 3], [1, 2, 3], []]],
    [['first', [2], [2], []]],
    [],
  ])
})

it('says which lines are new', () => {
  expect(piecesOf([{ step: first, lit: [1, 2, 3] }, { step: second, lit: [2] }])[1]).toEqual([['second', [1, 2, 3, 4], [2], [2]]])
})

it('waits with a quiet step until it is talked about, unless it never is', () => {
  expect(piecesOf([{ step: first, lit: [] }, { step: first, lit: [3] }])).toEqual([[], [['first', [1, 2, 3], [3], []]]])
  expect(piecesOf([{ step: first, lit: [] }, { step: second, lit: [2] }])[0]).toEqual([['first', [1, 2, 3], [], []]])
})

it('does not show the same twice', () => {
  expect(piecesOf([{ step: first, lit: [2] }, { step: first, lit: [2] }, { step: first, lit: [1, 2, 3] }]).slice(1)).toEqual([[], []])
})
