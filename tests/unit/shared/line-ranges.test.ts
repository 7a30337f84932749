import { expect, it } from 'vitest'
import { lineRanges } from '../../../shared/line-ranges.ts'

it('says line numbers in words', () => {
  expect(lineRanges([7])).toBe('line 7')
  expect(lineRanges([3, 4, 5, 9])).toBe('lines 3 to 5 and 9')
  expect(lineRanges([1, 3, 4, 8, 9, 10])).toBe('lines 1, 3 and 4 and 8 to 10')
})
