import type { Browser, BrowserContext, BrowserContextOptions, Page, WorkerInfo } from '@playwright/test'
import type { AsOpened, DeckOptions } from './shared-deck.ts'
import type { Walk } from './walk.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { readText } from '../../shared/read-text.ts'
import { installReader } from './install-reader.ts'
import { keepLog } from './page-log.ts'
import { playQuickly } from './play-quickly.ts'
import { openShared, putBack } from './shared-deck.ts'
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

/** What each test can ask for: a page on the deck that is opened once and put back before each test. */
interface ForTests { deck: Page, deckOptions: DeckOptions, way: Way, walked: Walk }

/** What is there once a worker. */
interface ForWorkers { openDeck: (options: DeckOptions) => Promise<Page> }

/**
 * Playwright's test, in which each page has the deck reader and each walk is taken once a run.
 *
 * `page` is a new one; a test that is not about how the deck loads asks for `deck`, which is there already. All files take
 * this one: Playwright starts a worker and its browser anew where what a worker has changes.
 */
export const test = base.extend<ForTests, ForWorkers>({
  context: async ({ context }, use) => {
    await installReader(context)
    await use(context)
  },
  deckOptions: [{}, { option: true }],
  openDeck: [async ({ browser }, use, worker) => {
    // One of each kind of window, so that no test file needs a browser of its own.
    const decks = new Map<string, { page: Page, opened: AsOpened }>()
    await use(async (options) => {
      const kind = JSON.stringify(options)
      const known = decks.get(kind)
      if (known) {
        await putBack(known.page, known.opened)
        return known.page
      }
      const page = await (await openContext(browser, worker, options)).newPage()
      decks.set(kind, { page, opened: await openShared(page) })
      return page
    })
    await Promise.all([...decks.values()].map(({ page }) => page.context().close()))
  }, { scope: 'worker' }],
  deck: async ({ openDeck, deckOptions }, use) => use(await openDeck(deckOptions)),
  way: ['forward', { option: true }],
  walked: [async ({ browser, way }, use, info) => use(await walkOnce(browser, info, way)), { timeout: WALK_TIMEOUT }],
})

/** A context like that of a test, for what outlives one. */
async function openContext(browser: Browser, { project }: WorkerInfo, options: BrowserContextOptions): Promise<BrowserContext> {
  const { baseURL, viewport } = project.use
  const context = await browser.newContext({ baseURL, viewport, serviceWorkers: 'block', ...options })
  await installReader(context)
  return context
}

// Each test asks for it, and a failed one ends its worker: what was seen is kept for the run.
async function walkOnce(browser: Browser, worker: WorkerInfo, way: Way): Promise<Walk> {
  const file = join(worker.project.outputDir, `${way}.json`)
  if (existsSync(file))
    return JSON.parse(readText(file)) as Walk
  const { baseURL } = worker.project.use
  const context = await openContext(browser, worker, { colorScheme: WAYS[way].colorScheme, reducedMotion: 'no-preference' })
  const page = await context.newPage()
  await playQuickly(page)
  const log = keepLog(page, new URL(baseURL!).origin)
  await page.goto(WAYS[way].start)
  const walked: Walk = { states: await walk(page, WAYS[way].keys, WAYS[way].askAxe), log }
  await context.close()
  mkdirSync(worker.project.outputDir, { recursive: true })
  writeFileSync(file, JSON.stringify(walked))
  return walked
}
