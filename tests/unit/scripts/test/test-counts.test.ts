import { expect, it } from 'vitest'
import { countsLine, playwrightCounts, settledCounts, vitestCounts } from '../../../../scripts/test/test-counts.ts'

it('adds up both runners', () => {
  const unit = vitestCounts({ numPassedTests: 40, numFailedTests: 1 })
  const browser = playwrightCounts({ stats: { expected: 20, unexpected: 2, flaky: 0 } })
  expect(countsLine([unit, browser])).toBe('60 passed, 3 failed')
})

it('counts a test that only passed when tried again as failed', () => {
  expect(playwrightCounts({ stats: { expected: 1, unexpected: 0, flaky: 1 } })).toEqual({ passed: 1, failed: 1 })
})

it('counts a run that went wrong without a failed test as one failure', () => {
  expect(settledCounts({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
  expect(settledCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 })
  expect(settledCounts({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
  expect(settledCounts({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 })
})
