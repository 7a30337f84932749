/** All slides and clicks of the built deck in an installed Firefox. Playwright cannot drive a stock one; WebDriver BiDi can. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { launch } from 'puppeteer-core'
import { walkInFirefox } from '../../tests/firefox/walk.ts'
import { firefoxCandidates } from '../browser/find-firefox.ts'
import { onlyHelp } from '../lib/only-help.ts'
import { projectRoot } from '../lib/paths.ts'
import { serveAsHost } from '../preview/host.ts'

/** How `npm run test:firefox` is used. */
const usage = `npm run test:firefox
  goes through all slides and clicks of dist/ in an installed Firefox; FIREFOX_PATH names another`

/** The slide's canvas at its own size, as in the other tests. */
const VIEWPORT = { width: 980, height: 552 }

async function main(args: string[]): Promise<void> {
  if (onlyHelp(args, usage))
    return
  const executablePath = firefoxCandidates(process).find(path => existsSync(path))
  if (!executablePath && process.env.FIREFOX_PATH)
    throw new Error(`FIREFOX_PATH names ${process.env.FIREFOX_PATH}, which is not there; correct it, or unset it to have one found`)
  if (!executablePath)
    return console.log('firefox: none is installed, so nothing was tried in it; FIREFOX_PATH names one')
  const folder = join(projectRoot, 'dist')
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('dist/: there is no built deck; run “npm run build” first')
  const host = await serveAsHost({ folder, base: '/' })
  // The first visit would fetch the whole deck for the next one.
  const browser = await launch({ browser: 'firefox', executablePath, defaultViewport: VIEWPORT, extraPrefsFirefox: { 'dom.serviceWorkers.enabled': false } })
  try {
    const start = performance.now()
    const faults = await walkInFirefox(browser, host.origin)
    console.log(`firefox: ${executablePath}, ${await browser.version()}, ${((performance.now() - start) / 1000).toFixed(0)} s, ${faults.length ? `${faults.length} faults` : 'no fault'}`)
    for (const fault of faults)
      console.error(`  ${fault}`)
    process.exitCode = faults.length ? 1 : 0
  }
  finally {
    await browser.close()
    host.close()
  }
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`firefox: ${(error as Error).message}`)
  process.exitCode = 1
}
