import { expect, it } from 'vitest'
import { clickInRange } from '../../../../setup/clicks/click-in-range.ts'

it.each([
  ['3', 3],
  ['99', 5],
  ['999999', 5],
  ['-2', 0],
  ['1.7', 1],
  ['abc', 0],
  ['', 0],
  [null, 0],
  ['Infinity', 5],
])('takes clicks=%s of a slide with five for %i', (asked, click) => {
  expect(clickInRange(asked, 5)).toBe(click)
})
