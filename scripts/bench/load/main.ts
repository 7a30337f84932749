/**
 * Prints what the first visit costs on a slow phone, this deck beside stock Slidev's build of the same talk, in one run
 * and served alike; and Lighthouse's scores for this deck as its host serves it. It takes dist/ as it was built.
 */
import type { Load } from './measure-load.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../../browser/ensure-browser.ts'
import { launchBrowser } from '../../browser/launch-browser.ts'
import { projectRoot } from '../../lib/paths.ts'
import { serveAsHost } from '../../preview/host.ts'
import { buildStock } from '../build-stock.ts'
import { serve } from '../serve.ts'
import { askLighthouse } from './ask-lighthouse.ts'
import { loadTable } from './load-table.ts'
import { measureLoad } from './measure-load.ts'

/** How often each is visited; the median counts. */
const VISITS = 3

/** The pages that Lighthouse is asked about. */
const PAGES = ['/1', '/read']

async function compareLoads(executablePath: string, dist: string): Promise<void> {
  const decks = [await serve(dist), await serve(await buildStock())]
  const browser = await launchBrowser(executablePath)
  const loads: Load[][] = decks.map(() => [])
  // Turn by turn, so that a busy minute does not fall on one of them alone.
  for (let visit = 0; visit < VISITS; visit++) {
    for (const [index, { origin }] of decks.entries())
      loads[index]!.push(await measureLoad(browser, `${origin}/1`))
  }
  await browser.close()
  decks.forEach(({ stop }) => stop())
  console.table(loadTable(loads[0]!, loads[1]!))
}

async function showScores(executablePath: string, dist: string): Promise<void> {
  const host = await serveAsHost({ folder: dist, base: '/' })
  for (const page of PAGES) {
    const { scores, findings } = await askLighthouse(executablePath, host.origin + page)
    const words = Object.entries(scores).map(([title, score]) => `${title} ${score}${score < 100 ? ' (missed: 100)' : ''}`)
    console.log(`Lighthouse, mobile, ${page}: ${words.join(', ')}`)
    for (const finding of findings)
      console.log(`  ${finding}`)
  }
  host.close()
}

try {
  const dist = join(projectRoot, 'dist')
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('dist/: there is no built deck; run “npm run build” first')
  const executablePath = ensureBrowser()
  await compareLoads(executablePath, dist)
  await showScores(executablePath, dist)
}
catch (error) {
  console.error(`bench: ${(error as Error).message}`)
  process.exitCode = 1
}
