import type { Page } from '@playwright/test'
import type { Stage } from './stage.ts'
import { expect } from '@playwright/test'
import { OPEN_LAYERS } from '../open-layers.ts'
import { settle } from '../settle.ts'
import { takeSnapshot } from '../snapshot.ts'
import { stateFaults } from '../state-faults.ts'
import { placeOf } from './stage.ts'

/** How often Escape is pressed at most to have the slides to themselves again. */
const MOST_ESCAPES = 5

/** Whether a window fills the screen; if so, it is told to give it back. */
async function isFullScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isFull = Boolean(document.fullscreenElement)
    // It may have been asked for a moment ago, and come only now.
    isFull && void document.exitFullscreen()
    return isFull
  })
}

/** Waits until the deck is there, closes what lies over its slides, and ends the full screen. */
async function clear(page: Page): Promise<void> {
  await expect(page.locator('#app #slideshow'), 'the slides are there').toBeAttached()
  await expect(page.locator('#still'), 'the first paint is gone').toHaveCount(0)
  await page.mouse.move(1, 1)
  await expect.poll(() => isFullScreen(page), 'the screen is given back').toBe(false)
  for (let times = 0; times < MOST_ESCAPES; times++) {
    await page.keyboard.press('Escape')
    if (await page.locator(OPEN_LAYERS).filter({ visible: true }).count() === 0)
      break
  }
  await expect(page.locator(OPEN_LAYERS).filter({ visible: true }), 'Escape closes what is open').toHaveCount(0)
}

/** The animations that still run, those left out that go on for ever. */
async function running(page: Page): Promise<string[]> {
  return page.evaluate(() => window.deckReader.moving()
    .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? 'an animation'))
}

/**
 * Waits until both windows have come to rest and says what is wrong with them, a line a fault.
 *
 * @param stage - both windows, after a burst
 */
export async function faultsOf(stage: Stage): Promise<string[]> {
  const { audience, presenter, logs } = stage
  const windows = { audience, presenter }
  try {
    for (const page of Object.values(windows))
      await clear(page)
    await expect.poll(() => placeOf(audience), 'both windows are at one place').toBe(placeOf(presenter))
    for (const page of Object.values(windows))
      await expect.poll(() => settle(page), 'the slide comes to rest').toEqual([])
    const states = await Promise.all(Object.values(windows).map(page => takeSnapshot(page)))
    for (const page of Object.values(windows))
      await expect.poll(() => running(page), 'nothing moves').toEqual([])
    return [
      ...Object.keys(windows).flatMap((name, index) => Object.entries(stateFaults).flatMap(([what, faults]) => faults([states[index]!]).map(fault => `${name}: each state ${what}: ${fault}`))),
      ...logs.flatMap(({ complaints, failed, foreign }) => [...complaints, ...failed, ...foreign]),
    ]
  }
  catch (error) {
    return [`${placeOf(audience)} and ${placeOf(presenter)}: ${(error as Error).message}`, ...logs.flatMap(({ complaints }) => complaints)]
  }
}
