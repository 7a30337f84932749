import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { SLIDE_FILE } from './page-files.ts'
import { talk } from './talk.ts'

/** How long all of them may take, ms: each is fetched in an idle moment after the one before. */
const PATIENCE = 60_000

/**
 * Waits until a window has fetched all slides.
 *
 * @param page - a page of the built deck
 */
export async function allFetched(page: Page): Promise<void> {
  const files = async () => {
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    return new Set(names.filter(name => SLIDE_FILE.test(name))).size
  }
  await expect.poll(files, { timeout: PATIENCE }).toBe(talk.slides.length)
}
