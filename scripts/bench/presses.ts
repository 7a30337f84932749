/** Prints what a press of a key costs in this deck beside a stock build of the same talk, in one run: ms and ratios. */
import type { Press } from './press-times.ts'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumArgs } from '../browser/chromium-args.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { runScript } from '../lib/run-script.ts'
import { buildStock } from './build-stock.ts'
import { pressTimes } from './press-times.ts'
import { serve } from './serve.ts'
import { percentile } from './statistics.ts'

/** Clicks of the deck, and the 21 turns between its slides. */
const PRESSES = 76 + 21

const executablePath = ensureBrowser()
if (runScript('build') !== 0)
  throw new Error('bench: the deck does not build')
const folders = { 'this deck': join(projectRoot, 'dist'), 'stock': await buildStock() }
const browser = await chromium.launch({ executablePath, args: chromiumArgs() })
const results: Record<string, Press[]> = {}
for (const [name, folder] of Object.entries(folders)) {
  const { origin, stop } = await serve(folder)
  results[name] = await pressTimes(browser, origin, PRESSES)
  stop()
}
await browser.close()

const rows = {
  'key to second frame, median': (presses: Press[]) => percentile(presses.map(press => press.time), 50),
  'key to second frame, 95th percentile': (presses: Press[]) => percentile(presses.map(press => press.time), 95),
  'key to second frame, worst': (presses: Press[]) => percentile(presses.map(press => press.time), 100),
  'longest frame of the animation, worst': (presses: Press[]) => percentile(presses.map(press => press.longestFrame), 100),
}
console.table(Object.fromEntries(Object.entries(rows).map(([label, read]) => {
  const [own, stock] = [read(results['this deck']!), read(results.stock!)]
  return [label, { 'this deck, ms': own.toFixed(0), 'stock, ms': stock.toFixed(0), 'ratio': (own / stock).toFixed(2) }]
})))
const slowest = [...results['this deck']!].sort((a, b) => b.time - a.time).slice(0, 5)
console.log(`slowest here: ${slowest.map(press => `${press.to} ${press.time.toFixed(0)} ms`).join(', ')}`)
