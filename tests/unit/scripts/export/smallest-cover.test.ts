import { expect, it } from 'vitest'
import { smallestCover } from '../../../../scripts/export/smallest-cover.ts'

function cover(...sets: string[]): number[] {
  return smallestCover(sets.map(set => new Set(set)))
}

it('leaves out what another one holds whole', () => {
  expect(cover('ab', 'abc', 'c')).toEqual([1])
})

it('keeps the first of equals', () => {
  expect(cover('ab', 'ab')).toEqual([0])
})

it('finds fewer than one would by taking the largest first', () => {
  // The largest is the third, and with it three would be needed.
  expect(cover('abcx', 'defy', 'bcde', 'a', 'f')).toEqual([0, 1])
  expect(cover('ab', 'cd', 'ac', 'bd')).toHaveLength(2)
})

it('takes nothing of nothing', () => {
  expect(cover()).toEqual([])
})
