/**
 * All tests: the unit tests beside the build, then the built deck in a real browser. Its last line counts both, alone on its line;
 * it ends with 1 when a test failed or could not run.
 */
import type { TestCounts } from './test-counts.ts'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { x } from 'tinyexec'
import { readText } from '../../shared/read-text.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { onlyHelp } from '../lib/only-help.ts'
import { projectRoot } from '../lib/paths.ts'
import { runScript } from '../lib/run-script.ts'
import { countsLine, playwrightCounts, settledCounts, vitestCounts } from './test-counts.ts'

/** How `npm test` is used. */
const usage = `npm test
  the unit tests, the build, and the tests of the built deck in a browser
for some of them: npx vitest run tests/unit/shared, or, on the dist/ that is there, npx playwright test e2e/steps`

/** The report that a runner leaves in test-results/, as counts. */
function counts<Report>(report: string, read: (report: Report) => TestCounts, status: number | null): TestCounts {
  const file = join(projectRoot, 'test-results', report)
  return settledCounts(existsSync(file) ? read(JSON.parse(readText(file)) as Report) : undefined, status)
}

/** The unit tests, beside the build; what they say is printed when they are through. */
async function runUnitTests(): Promise<TestCounts> {
  const { stdout, stderr, exitCode } = await x(process.execPath, ['--run', 'test:unit'], { nodeOptions: { cwd: projectRoot } })
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  return counts('unit.json', vitestCounts, exitCode ?? null)
}

/** Finds the browser and builds the deck; says what keeps the tests in the browser from running. */
async function prepareBrowserTests(): Promise<string | undefined> {
  try {
    ensureBrowser()
  }
  catch (error) {
    return (error as Error).message
  }
  const { exitCode } = await x(process.execPath, ['--run', 'build'], { nodeOptions: { cwd: projectRoot, stdio: 'inherit' } })
  return exitCode === 0 ? undefined : 'test: the deck does not build, so its tests in the browser did not run'
}

/** The counts of the tests in the browser; what keeps them from running is one failure. */
function runBrowserTests(hindrance: string | undefined): TestCounts {
  if (hindrance) {
    console.error(hindrance)
    return { passed: 0, failed: 1 }
  }
  return counts('e2e.json', playwrightCounts, runScript('test:e2e'))
}

async function main(args: string[]): Promise<void> {
  if (onlyHelp(args, usage))
    return
  // A report of an earlier run must not count for one that left none.
  for (const report of ['unit.json', 'e2e.json'])
    rmSync(join(projectRoot, 'test-results', report), { force: true })
  const [unit, hindrance] = await Promise.all([runUnitTests(), prepareBrowserTests()])
  const all = [unit, runBrowserTests(hindrance)]
  process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0
  console.log(countsLine(all))
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`test: ${(error as Error).message}`)
  process.exitCode = 1
}
