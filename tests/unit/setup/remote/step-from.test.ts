import { expect, it } from 'vitest'
import { stepFrom } from '../../../../setup/remote/step-from.ts'

const totals = [0, 2, 1]

it.each([
  [{ page: 1, clicks: 0 }, 1, { page: 2, clicks: 0 }],
  [{ page: 2, clicks: 1 }, 1, { page: 2, clicks: 2 }],
  [{ page: 2, clicks: 2 }, 1, { page: 3, clicks: 0 }],
  [{ page: 3, clicks: 0 }, -1, { page: 2, clicks: 2 }],
  [{ page: 2, clicks: 0 }, -1, { page: 1, clicks: 0 }],
  [{ page: 1, clicks: 0 }, -1, { page: 1, clicks: 0 }],
  [{ page: 3, clicks: 1 }, 1, { page: 3, clicks: 1 }],
] as const)('from %j by %i to %j', (place, by, expected) => {
  expect(stepFrom(place, by, totals)).toEqual(expected)
})
