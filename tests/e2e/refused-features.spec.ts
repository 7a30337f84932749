import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { keepLog } from '../support/page-log.ts'
import { settle } from '../support/settle.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { test } from '../support/test.ts'

// As it moves for most readers.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** What a browser may refuse; each runs in the page before its scripts. */
const REFUSED: Record<string, () => void> = {
  'storage': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get: () => { throw new DOMException('denied', 'SecurityError') } })
  },
  'all that is new': () => {
    for (const name of ['BroadcastChannel', 'Highlight', 'WakeLock', 'ViewTransition'])
      Reflect.deleteProperty(window, name)
    Reflect.deleteProperty(CSS, 'highlights')
    for (const name of ['wakeLock', 'clipboard', 'serviceWorker', 'permissions'])
      Reflect.deleteProperty(Navigator.prototype, name)
    Reflect.deleteProperty(Document.prototype, 'startViewTransition')
  },
  'a channel between windows': () => {
    function refusedChannel() {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(window, 'BroadcastChannel', { configurable: true, value: refusedChannel })
  },
  'what has to be allowed': () => {
    const refuse = () => Promise.reject(new TypeError('not granted'))
    if (window.WakeLock)
      WakeLock.prototype.request = refuse
    Element.prototype.requestFullscreen = refuse
    if (navigator.clipboard)
      navigator.clipboard.writeText = refuse
  },
}

for (const [what, refuse] of Object.entries(REFUSED)) {
  test(`a browser that refuses ${what} shows the deck, and logs nothing`, async ({ page, baseURL }) => {
    await page.addInitScript(refuse)
    const log = keepLog(page, new URL(baseURL!).origin)
    await page.goto('/15')
    await settle(page)
    await expect(page.locator(`${SLIDE_IN_VIEW} h1`)).toHaveText('Binding Structs to Classes')
    await page.getByRole('button', { name: 'Copy src/lib.rs' }).first().click()
    await page.mouse.click(980 / 2, 30)
    await page.keyboard.press('f')
    await page.keyboard.press('d')
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/clicks=\d/)
    await settle(page)
    expect(log.complaints).toEqual([])
  })
}

test('the deck works in a sandboxed frame, which has no origin of its own', async ({ page, baseURL }) => {
  await page.route('**/frame-of-the-test', route => route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" src="${baseURL}/3" width="980" height="552"></iframe>` }))
  // Its requests have no origin that the host's modules could be asked from.
  await page.route(`${baseURL}/**`, async (route) => {
    if (route.request().url().endsWith('/frame-of-the-test'))
      return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, headers: withoutFrameRules(response.headers()) })
  })
  await page.goto('/frame-of-the-test')
  const frame = page.frameLocator('iframe')
  // Until the first paint has gone, it is there twice.
  await expect(frame.locator('#app').getByRole('heading', { name: 'Why Rust' })).toBeVisible()
  await turn(page)
  await expect(frame.locator('#app').getByText('Performance')).toBeVisible()
  // What the frame still fetches for later must not outlive the test.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

async function turn(page: Page) {
  await page.frames()[1]!.locator('body').press('ArrowRight')
}

/** As a host that lets its pages be framed would send them. */
function withoutFrameRules(headers: Record<string, string>) {
  const { 'content-security-policy': _, 'x-frame-options': __, 'cross-origin-resource-policy': ___, ...rest } = headers
  return { ...rest, 'access-control-allow-origin': '*' }
}
