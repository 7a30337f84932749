import type { Browser, Page } from '@playwright/test'

/** A deck that is built and served, and how it is pressed through. */
export interface PressedDeck {
  /** What the table calls it. */
  name: string
  /** Where its first slide is, whole. */
  url: string
  /** Runs in the page: whether all of it is there, so that the deck in use is measured and not its start. */
  isReady: () => boolean
  /** Runs in the page: which state it shows, as `15:2`. */
  state: () => string
}

/** What one press of a key cost. */
export interface Press {
  /** The slide and the click it led to, as `15:2`. */
  to: string
  /** From the key to the second frame after it, ms: what the key changed is on the screen by then. */
  time: number
  /** The longest of the frames that followed within the animation, ms. */
  longestFrame: number
}

type WatchedPress = Omit<Press, 'to'> & { done: boolean }

/** How a deck is watched. */
export interface PressOptions {
  /** The window, CSS px. */
  viewport: { width: number, height: number }
  /** How many times slower the processor is made, by the browser; 1 for not at all. */
  slowdown: number
}

/** Runs in the page: after each key it notes the time of the second frame, and the frames of the next 700 ms. */
function watchKeys(): void {
  const presses: WatchedPress[] = []
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
 * Presses through a whole deck and times every press; it ends with the press that changes nothing.
 *
 * @param browser - a started Chromium
 * @param deck - the deck
 * @param options - the window and the processor
 * @throws Error with the deck's name if no press changed anything
 */
export async function pressTimes(browser: Browser, deck: PressedDeck, { viewport, slowdown }: PressOptions): Promise<Press[]> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(watchKeys)
  await page.goto(deck.url)
  await page.waitForFunction(deck.isReady)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const times: Press[] = []
  for (let before = await page.evaluate(deck.state); ; before = times.at(-1)!.to) {
    const press = await timePress(page, times.length)
    const to = await page.evaluate(deck.state)
    if (to === before)
      break
    times.push({ ...press, to })
  }
  await context.close()
  if (times.length === 0)
    throw new Error(`bench: ${deck.name} at ${deck.url} does not go on when the right arrow is pressed`)
  return times
}

async function timePress(page: Page, index: number): Promise<Omit<Press, 'to'>> {
  await page.keyboard.press('ArrowRight')
  const handle = await page.waitForFunction((index) => {
    const { presses } = window as unknown as { presses: WatchedPress[] }
    return presses[index]?.done ? presses[index] : undefined
  }, index)
  return await handle.jsonValue() as Omit<Press, 'to'>
}
