import { expect, it } from 'vitest'
import { lineKeys } from '../../../../setup/panes/line-keys.ts'

const BEFORE = new Map([['one', ['a', 'b', 'c']], ['two', ['d', 'e', 'f']]])

it('gives a line the key of the one that it shares most with, however others come around it', () => {
  expect(lineKeys([['x'], ['a', 'e', 'f'], ['b']], BEFORE, 'new')).toEqual(['new-line-0', 'two', 'one'])
})

it('gives no two lines the same key', () => {
  expect(lineKeys([['a'], ['b'], ['c']], BEFORE, 'new')).toEqual(['one', 'new-line-1', 'new-line-2'])
})

it('gives lines of their own keys where there was nothing before', () => {
  expect(lineKeys([['a'], []], new Map(), 'new')).toEqual(['new-line-0', 'new-line-1'])
})
