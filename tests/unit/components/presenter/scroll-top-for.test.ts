import { expect, it } from 'vitest'
import { scrollTopFor } from '../../../../components/presenter/scroll-top-for.ts'

it('brings the passage to the line of sight', () => {
  expect(scrollTopFor(300, 60, 500)).toBe(210)
})

it('brings a long passage up until its end is in sight', () => {
  expect(scrollTopFor(300, 450, 500)).toBe(250)
})

it('shows the beginning of a passage that is longer than the room', () => {
  expect(scrollTopFor(300, 800, 500)).toBe(300)
})
