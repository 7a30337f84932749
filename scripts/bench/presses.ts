/**
 * Prints what a press of a key costs in this deck beside a stock build of the same talk, the same in reveal.js, and an
 * empty page, in one run: ms, and ratios.
 */
import type { Press, PressedDeck } from './press-times.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { runScript } from '../lib/run-script.ts'
import { loadDeck } from '../lint/deck.ts'
import { buildReveal } from './build-reveal.ts'
import { buildStock } from './build-stock.ts'
import { emptyDeck } from './empty-deck.ts'
import { pressTimes } from './press-times.ts'
import { serve } from './serve.ts'
import { percentile } from './statistics.ts'
import { tempFolder } from './temp-folder.ts'

/** The window, CSS px. */
const VIEWPORT = { width: 1280, height: 720 }
/** A processor as it is, and a slow one. */
const SLOWDOWNS = [1, 4]
/** What is aimed at, ms, by the slowdown. */
const AIMS: Record<number, Record<string, number>> = { 1: { '95th percentile': 30, 'worst': 60, 'longest frame': 50 }, 4: { '95th percentile': 100 } }

const FIGURES: Record<string, (presses: Press[]) => number> = {
  'median': presses => percentile(presses.map(({ time }) => time), 50),
  '95th percentile': presses => percentile(presses.map(({ time }) => time), 95),
  'worst': presses => percentile(presses.map(({ time }) => time), 100),
  'longest frame': presses => percentile(presses.map(({ longestFrame }) => longestFrame), 100),
}

const slidev = {
  state: () => `${location.pathname.slice(1)}:${new URLSearchParams(location.search).get('clicks') ?? 0}`,
}
const reveal = {
  isReady: () => Boolean((window as unknown as { deck?: { isReady: () => boolean } }).deck?.isReady()),
  state: () => {
    const { h, v, f } = (window as unknown as { deck: { getIndices: () => { h: number, v: number, f?: number } } }).deck.getIndices()
    return `${h + 1}:${f ?? v}`
  },
}
const empty = { isReady: () => true, state: () => document.querySelector('p')!.textContent }

const executablePath = ensureBrowser()
if (runScript('build') !== 0)
  throw new Error('bench: the deck does not build')
const emptyFolder = tempFolder('empty-deck-')
writeFileSync(join(emptyFolder, 'index.html'), emptyDeck())
const folders = [
  { name: 'this deck', folder: join(projectRoot, 'dist'), path: '1', ...slidev, isReady: hasFetchedAll },
  // Stock Slidev mounts all slides after 3 s.
  { name: 'stock', folder: await buildStock(), path: '1', ...slidev, isReady: () => document.querySelectorAll('[data-slidev-no]').length === 22 },
  { name: 'reveal.js', folder: buildReveal(await loadDeck(projectRoot)), path: '', ...reveal },
  { name: 'empty page', folder: emptyFolder, path: '', ...empty },
]
const browser = await launchBrowser(executablePath)
for (const slowdown of SLOWDOWNS) {
  const results = new Map<string, Press[]>()
  for (const { folder, path, ...deck } of folders) {
    const { origin, stop } = await serve(folder)
    const pressed: PressedDeck = { ...deck, url: `${origin}/${path}` }
    results.set(deck.name, await pressTimes(browser, pressed, { viewport: VIEWPORT, slowdown }))
    stop()
  }
  print(slowdown, results)
}
await browser.close()

/** Runs in the page: whether the slides beside the first are there, and the files of all others, which come 3 s after it. */
function hasFetchedAll(): boolean {
  const since = (time: number) => performance.now() - time
  return since(0) > 5000
    && performance.getEntriesByType('resource').every(entry => since((entry as PerformanceResourceTiming).responseEnd) > 1000)
    && document.querySelectorAll('[data-slidev-no]').length === 3
    && !document.querySelector('#still')
}

function print(slowdown: number, results: ReadonlyMap<string, Press[]>): void {
  const own = results.get('this deck')!
  console.log(`\nFrom the key to the second frame, ms${slowdown > 1 ? `, with a processor ${slowdown} times slower` : ''}:`)
  console.table(Object.fromEntries(Object.entries(FIGURES).map(([label, read]) => {
    const cells = [...results].map(([name, presses]) => [name, name === 'this deck' ? read(presses).toFixed(1) : `${read(presses).toFixed(1)} (${(read(own) / read(presses)).toFixed(2)})`])
    const aim = AIMS[slowdown]![label]
    return [label, { ...Object.fromEntries(cells) as object, ...aim ? { aim: `${aim}: ${read(own) <= aim ? 'reached' : 'missed'}` } : {} }]
  })))
  console.log(`In brackets this deck's ratio to it; ${[...results].map(([name, presses]) => `${name} ${presses.length}`).join(', ')} presses.`)
  const slowest = own.toSorted((a, b) => b.time - a.time).slice(0, 10)
  console.log(`The ten slowest here, slide:click: ${slowest.map(({ to, time, longestFrame }) => `${to} ${time.toFixed(0)} (longest frame ${longestFrame.toFixed(0)})`).join(', ')}`)
}
