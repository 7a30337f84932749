import type { Browser, WorkerInfo } from '@playwright/test'
import type { Walk } from './walk.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { readText } from '../../shared/read-text.ts'
import { installReader } from './install-reader.ts'
import { keepLog } from './page-log.ts'
import { talk } from './talk.ts'
import { walk } from './walk.ts'

/** A walk takes its time, and the first test that asks for it waits for all of it. */
const WALK_TIMEOUT = 300_000

/** The two ways through the deck: where each begins, the keys that go it, and the scheme, so that both see every state; axe needs to see each once. */
const WAYS = {
  forward: { start: '/1', keys: ['ArrowRight', 'Space'], colorScheme: 'light', askAxe: true },
  backward: { start: `/${talk.slides.at(-1)!.number}?clicks=${talk.slides.at(-1)!.clicks}`, keys: ['ArrowLeft', 'Shift+Space'], colorScheme: 'dark', askAxe: false },
} as const

/** A way through the deck. */
export type Way = keyof typeof WAYS

/** Playwright's test, in which each page has the deck reader and each walk is taken once a run. */
export const test = base.extend<object, { way: Way, walked: Walk }>({
  context: async ({ context }, use) => {
    await installReader(context)
    await use(context)
  },
  way: ['forward', { option: true, scope: 'worker' }],
  walked: [async ({ browser, way }, use, worker) => {
    await use(await walkOnce(browser, worker, way))
  }, { scope: 'worker', timeout: WALK_TIMEOUT }],
})

// A failed test ends its worker; the next one would have to walk again.
async function walkOnce(browser: Browser, worker: WorkerInfo, way: Way): Promise<Walk> {
  const file = join(worker.project.outputDir, `${way}.json`)
  if (existsSync(file))
    return JSON.parse(readText(file)) as Walk
  const { baseURL, viewport } = worker.project.use
  const context = await browser.newContext({ baseURL, viewport, colorScheme: WAYS[way].colorScheme, serviceWorkers: 'block' })
  await installReader(context)
  const page = await context.newPage()
  const log = keepLog(page, new URL(baseURL!).origin)
  await page.goto(WAYS[way].start)
  const walked: Walk = { states: await walk(page, WAYS[way].keys, WAYS[way].askAxe), log }
  await context.close()
  mkdirSync(worker.project.outputDir, { recursive: true })
  writeFileSync(file, JSON.stringify(walked))
  return walked
}
