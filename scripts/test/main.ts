/**
 * All tests: the unit tests, then the built deck in a real browser. Its last line counts both, alone on its line;
 * it ends with 1 when a test failed or could not run.
 */
import type { TestCounts } from './test-counts.ts'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readText } from '../../shared/read-text.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { runScript } from '../lib/run-script.ts'
import { countsLine, playwrightCounts, settledCounts, vitestCounts } from './test-counts.ts'

/** Runs one runner and reads the report it leaves in test-results/. */
function run<Report>(script: string, report: string, read: (report: Report) => TestCounts): TestCounts {
  const file = join(projectRoot, 'test-results', report)
  // A report of an earlier run must not count for one that left none.
  rmSync(file, { force: true })
  const status = runScript(script)
  return settledCounts(existsSync(file) ? read(JSON.parse(readText(file)) as Report) : undefined, status)
}

/** The counts of the tests in the browser; what keeps them from running is one failure. */
function runInBrowser(): TestCounts {
  try {
    ensureBrowser()
  }
  catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
  if (runScript('build') === 0)
    return run('test:e2e', 'e2e.json', playwrightCounts)
  console.error('test: the deck does not build, so its tests in the browser did not run')
  return { passed: 0, failed: 1 }
}

const all = [run('test:unit', 'unit.json', vitestCounts), runInBrowser()]
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0
console.log(countsLine(all))
