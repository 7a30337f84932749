import type { Stamped } from '../../../../setup/windows/stamped.ts'
import { expect, it } from 'vitest'
import { claimStamp, isNewer, nextStamp } from '../../../../setup/windows/stamped.ts'

const stamped = (stamp: number, by: string): Stamped<string> => ({ value: '', stamp, by, role: 'audience' })

it('comes to one answer for two hands in the same millisecond', () => {
  expect(isNewer(stamped(5, 'b'), stamped(5, 'a'))).toBe(true)
  expect(isNewer(stamped(5, 'a'), stamped(5, 'b'))).toBe(false)
  expect(isNewer(stamped(5, 'a'), stamped(5, 'a'))).toBe(false)
})

it('is later than what was known, also on a clock that is behind', () => {
  expect(nextStamp(stamped(900, 'a'), 100)).toBe(901)
  expect(nextStamp(undefined, 100)).toBe(100)
  expect(nextStamp(stamped(claimStamp(900), 'a'), 100)).toBe(100)
})
