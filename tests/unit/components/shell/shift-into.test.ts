import { expect, it } from 'vitest'
import { shiftInto } from '../../../../components/shell/shift-into.ts'

it('leaves what is inside of the window where it is, and moves in what is not', () => {
  expect(shiftInto(100, 300, 390, 8)).toBe(0)
  expect(shiftInto(250, 450, 390, 8)).toBe(-68)
  expect(shiftInto(-20, 180, 390, 8)).toBe(28)
})

it('shows the beginning of what is wider than the window', () => {
  expect(shiftInto(100, 600, 390, 8)).toBe(-92)
})
