import type { BrowserContextOptions, Page } from '@playwright/test'
import { OPEN_LAYERS } from './open-layers.ts'
import { settle } from './settle.ts'
import { visit } from './visit.ts'

/** What a page has that a test may have changed. */
export interface AsOpened {
  /** The window, CSS px. */
  viewport: { width: number, height: number }
  /** What the deck remembers in this browser. */
  remembered: string
}

/** Where a shared page is opened, and brought back to: a slide without code or a cover, which is there soonest. */
const HOME = '/8'

/** How a shared page is shown unless its test says otherwise: its steps are cuts, so that nobody waits for them. */
const MEDIA = { media: null, colorScheme: 'light', reducedMotion: 'reduce', forcedColors: null, contrast: null } as const

/** What the tests of a file that share a page want of its window. */
export type DeckOptions = Pick<BrowserContextOptions, 'viewport' | 'hasTouch' | 'isMobile' | 'deviceScaleFactor'>

/**
 * Opens the page.
 *
 * @param page - a new page with the deck reader
 */
export async function openShared(page: Page): Promise<AsOpened> {
  await page.emulateMedia(MEDIA)
  await page.goto(HOME)
  await settle(page)
  return { viewport: page.viewportSize()!, remembered: await page.evaluate(remembered) }
}

/**
 * Puts a page back to how it was opened; what a test has left behind costs a load.
 *
 * @param page - the page
 * @param opened - how it was opened
 */
export async function putBack(page: Page, opened: AsOpened): Promise<void> {
  await page.emulateMedia(MEDIA)
  const { width, height } = page.viewportSize()!
  if (width !== opened.viewport.width || height !== opened.viewport.height)
    await page.setViewportSize(opened.viewport)
  await page.mouse.move(1, 1)
  // After the touches of a test, Chromium now and then keeps the next Escape to itself.
  await page.keyboard.press('Escape')
  const isClean = await page.evaluate(isLeftClean, `${OPEN_LAYERS}, .hover-popup`) && await page.evaluate(remembered) === opened.remembered
  if (isClean)
    return await visit(page, HOME)
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(HOME)
  await settle(page)
}

/** What the deck remembers. Runs in the page. */
function remembered(): string {
  return JSON.stringify({ ...localStorage })
}

/** Whether the slides are there and nothing else is. Runs in the page. */
function isLeftClean(open: string): boolean {
  const isOpen = [...document.querySelectorAll(open)].some(element => element.checkVisibility({ visibilityProperty: true }))
  return Boolean(document.querySelector('#app #slideshow')) && !location.search.includes('print') && !isOpen && !document.fullscreenElement
}
