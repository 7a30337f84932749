import type { Page } from '@playwright/test'

/** How many times as fast. */
const RATE = 4

/**
 * Plays all transitions and animations of a page faster, so that a walk has them all and waits for none.
 *
 * @param page - the page
 */
export async function playQuickly(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: RATE })
}
