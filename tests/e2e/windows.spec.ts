import type { BrowserContext, Page } from '@playwright/test'
import type { PageLog } from '../support/page-log.ts'
import { expect } from '@playwright/test'
import { keepLog } from '../support/page-log.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { test } from '../support/test.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** Two windows of one browser. */
interface Stage { audience: Page, presenter: Page, logs: PageLog[] }

async function openWindow(context: BrowserContext, origin: string, path: string, logs: PageLog[]): Promise<Page> {
  const page = await context.newPage()
  logs.push(keepLog(page, origin))
  await page.goto(path)
  await page.locator(SLIDE_IN_VIEW).first().waitFor()
  return page
}

async function openStage(context: BrowserContext, origin: string, { audience, presenter }: { audience: string, presenter: string }): Promise<Stage> {
  const logs: PageLog[] = []
  return {
    audience: await openWindow(context, origin, audience, logs),
    presenter: await openWindow(context, origin, presenter, logs),
    logs,
  }
}

/** Where a window is: `5/4` is slide 5 at click 4. */
function placeOf(page: Page): string {
  const { pathname, searchParams } = new URL(page.url())
  return `${pathname.split('/').at(-1)}/${searchParams.get('clicks') ?? 0}`
}

async function expectPlaces(pages: Page[], place: string): Promise<void> {
  await expect.poll(() => pages.map(placeOf)).toEqual(pages.map(() => place))
}

test('a window that is reloaded, or opened elsewhere, follows the talk', async ({ context, baseURL }) => {
  const origin = new URL(baseURL!).origin
  const { audience, presenter, logs } = await openStage(context, origin, { audience: '/5', presenter: '/presenter/5' })
  for (let press = 0; press < 4; press++)
    await presenter.keyboard.press('ArrowRight')
  await expectPlaces([audience, presenter], '5/4')

  await audience.reload()
  await audience.locator(SLIDE_IN_VIEW).first().waitFor()
  await expectPlaces([audience, presenter], '5/4')
  await presenter.keyboard.press('ArrowRight')
  await expectPlaces([audience, presenter], '5/5')

  const another = await openWindow(context, origin, '/1', logs)
  await expectPlaces([audience, presenter, another], '5/5')

  // An audience window that is really used takes the talk along.
  await another.keyboard.press('PageUp')
  await expectPlaces([audience, presenter, another], '5/4')

  await presenter.goto('/presenter/1')
  await presenter.locator(SLIDE_IN_VIEW).first().waitFor()
  await expectPlaces([audience, presenter, another], '5/4')
  expect(logs.flatMap(({ complaints }) => complaints)).toEqual([])
})

test('a presenter that is opened anew follows the window of the room, which was reloaded meanwhile', async ({ context, baseURL }) => {
  const origin = new URL(baseURL!).origin
  const { audience, presenter, logs } = await openStage(context, origin, { audience: '/5', presenter: '/presenter/5' })
  await presenter.keyboard.press('ArrowRight')
  await expectPlaces([audience, presenter], '5/1')
  await presenter.close({ runBeforeUnload: true })
  await audience.reload()
  await audience.locator(SLIDE_IN_VIEW).first().waitFor()
  const another = await openWindow(context, origin, '/presenter/1', logs)
  await expectPlaces([audience, another], '5/1')
  await expect(another.locator('.windows-badge')).toHaveText('Follows the audience window')
  await another.keyboard.press('ArrowRight')
  await expectPlaces([audience, another], '5/2')
  await expect(another.locator('.windows-badge')).toHaveText('Leads 1 window')
})

test('readers have as many windows as they like', async ({ context, baseURL }) => {
  const origin = new URL(baseURL!).origin
  const logs: PageLog[] = []
  const one = await openWindow(context, origin, '/7', logs)
  const other = await openWindow(context, origin, '/9', logs)
  await one.keyboard.press('ArrowRight')
  await other.keyboard.press('ArrowDown')
  await expectPlaces([one], '7/1')
  await expectPlaces([other], '10/0')
})
