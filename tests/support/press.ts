import type { Page } from '@playwright/test'

/** For so long a press may do nothing; then it has none to do, ms. */
const NOTHING_HAPPENS = 4000

/**
 * Presses a key and waits until the deck has gone on.
 *
 * @param page - a page on a slide
 * @param key - the key, as Playwright names it, also `Shift+Space`
 * @returns whether the deck has gone on
 */
export async function press(page: Page, key: string): Promise<boolean> {
  const before = page.url()
  const held = key.split('+')
  const last = held.pop()!
  for (const modifier of held)
    await page.keyboard.down(modifier)
  // Both at once: on a busy machine the answer to the first may take so long that Slidev takes the key for held and repeats it.
  await Promise.all([page.keyboard.down(last), page.keyboard.up(last)])
  for (const modifier of held)
    await page.keyboard.up(modifier)
  return await page.waitForURL(url => url.href !== before, { timeout: NOTHING_HAPPENS, waitUntil: 'commit' }).then(() => true, () => false)
}
