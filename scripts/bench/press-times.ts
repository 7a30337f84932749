import type { Browser, Page } from '@playwright/test'

/** What one press of a key cost. */
export interface Press {
  /** The slide and the click it led to, as `15:2`. */
  to: string
  /** From the key to the second frame after it, in ms. */
  time: number
  /** The longest of the frames that followed within the animation, in ms. */
  longestFrame: number
}

/** Runs in the page: after each key it notes the time of the second frame, and the frames of the next 700 ms. */
function watchKeys(): void {
  const presses: (Omit<Press, 'to'> & { done: boolean })[] = []
  Object.assign(window, { presses })
  window.addEventListener('keydown', () => {
    const start = performance.now()
    const press = { time: 0, longestFrame: 0, done: false }
    presses.push(press)
    let frames = 0
    let last = start
    const frame = () => {
      const now = performance.now()
      press.longestFrame = Math.max(press.longestFrame, now - last)
      last = now
      frames += 1
      if (frames === 2)
        press.time = now - start
      press.done = now - start > 700
      if (!press.done)
        requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }, { capture: true })
}

/**
 * Presses through a whole deck and times every press.
 *
 * @param browser - a started Chromium
 * @param origin - where the built deck is served
 * @param presses - how many presses lead to its end
 */
export async function pressTimes(browser: Browser, origin: string, presses: number): Promise<Press[]> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.addInitScript(watchKeys)
  await page.goto(`${origin}/1`)
  await page.locator('#app [data-slidev-no="1"] h1').waitFor()
  // Slidev mounts all slides after 3 s: measured is the deck in use, not its start.
  await page.waitForFunction(() => document.querySelectorAll('[data-slidev-no]').length === 22)
  const times: Press[] = []
  for (let press = 0; press < presses; press++)
    times.push(await timePress(page, press))
  await page.close()
  return times
}

async function timePress(page: Page, index: number): Promise<Press> {
  await page.keyboard.press('ArrowRight')
  const handle = await page.waitForFunction((index) => {
    const { presses } = window as unknown as { presses: (Omit<Press, 'to'> & { done: boolean })[] }
    return presses[index]?.done ? presses[index] : undefined
  }, index)
  const { time, longestFrame } = await handle.jsonValue() as Omit<Press, 'to'>
  const url = new URL(page.url())
  return { to: `${url.pathname.slice(1)}:${url.searchParams.get('clicks') ?? 0}`, time, longestFrame }
}
