/** How the tests of one runner ended. */
export interface TestCounts {
  passed: number
  failed: number
}

/** The part of Vitest's JSON report that is read. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}

/** The part of Playwright's JSON report that is read. */
export interface PlaywrightReport {
  stats: { expected: number, unexpected: number, flaky: number }
}

/** The counts of a Vitest run. */
export function vitestCounts({ numPassedTests, numFailedTests }: VitestReport): TestCounts {
  return { passed: numPassedTests, failed: numFailedTests }
}

/** The counts of a Playwright run; a test that passes only when tried again has failed. */
export function playwrightCounts({ stats }: PlaywrightReport): TestCounts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/**
 * The counts of a run that ended with this status: one that went wrong without a failed test, as by a file that
 * cannot be loaded, counts as one failure.
 *
 * @param counts what its report says, undefined when it left none
 * @param status its exit status, null when a signal ended it
 */
export function settledCounts(counts: TestCounts | undefined, status: number | null): TestCounts {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 }
  return { passed, failed: status === 0 && counts ? failed : Math.max(failed, 1) }
}

/** The line that ends `npm test`. */
export function countsLine(all: readonly TestCounts[]): string {
  const sum = (key: keyof TestCounts) => all.reduce((total, counts) => total + counts[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
