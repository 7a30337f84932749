import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { PageLog } from '../page-log.ts'
import { installReader } from '../install-reader.ts'
import { keepLog } from '../page-log.ts'
import { settle } from '../settle.ts'

/** The two windows of a talk. */
export interface Windows { audience: Page, presenter: Page }

/** The two windows, in a browser of their own, and what they did. */
export interface Stage extends Windows {
  context: BrowserContext
  /** Where the built deck is served. */
  origin: string
  logs: PageLog[]
}

/** Keeps from a window what takes it out of the talk by right: a link to another page, another view, windows that are told to go their own ways. */
function stayOnStage(): void {
  const OTHER_WAYS = /^(?:Play Mode|(?:Enter |Exit )?Presenter Mode|Change sync settings|Screen Mirror)$/
  addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest('a')
    const leaves = link && (link.target === '_blank' || link.origin !== location.origin || link.download || link.pathname.endsWith('/read'))
    const button = target?.closest<HTMLElement>('button, .cursor-pointer')
    if (!leaves && !OTHER_WAYS.test(button?.title || button?.textContent.trim() || ''))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
  }, { capture: true })
}

/** Copies nothing: Chromium keeps the whole of a page that was reloaded while it wrote to the clipboard. */
function copyNothing(): void {
  Object.assign(navigator.clipboard ?? {}, { writeText: async () => {} })
}

/**
 * Opens both windows.
 *
 * @param browser - the browser
 * @param origin - where the built deck is served
 * @param place - the address of a slide and a click, such as `/5?clicks=2`
 */
export async function openStage(browser: Browser, origin: string, place: string): Promise<Stage> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 980, height: 552 }, hasTouch: true, serviceWorkers: 'block' })
  await installReader(context)
  await context.addInitScript(stayOnStage)
  await context.addInitScript(copyNothing)
  const audience = await context.newPage()
  const presenter = await openWindow(audience)
  const logs = [audience, presenter].map(page => keepLog(page, origin))
  await audience.goto(place)
  await presenter.goto(`/presenter${place}`)
  // No more than thirty presses wait for a deck that is still loading.
  for (const page of [audience, presenter])
    await settle(page)
  return { context, origin, logs, audience, presenter }
}

/** Opens a window of its own: in a tab behind the other one, a browser draws one frame a second. */
async function openWindow(page: Page): Promise<Page> {
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => window.open('about:blank', '', 'popup, noopener')),
  ])
  return opened
}

/** Where a window is, as its address without what makes it a presenter. */
export function placeOf(page: Page): string {
  const { pathname, searchParams } = new URL(page.url())
  const clicks = searchParams.get('clicks') ?? '0'
  return pathname.replace('/presenter', '') + (clicks === '0' ? '' : `?clicks=${clicks}`)
}
