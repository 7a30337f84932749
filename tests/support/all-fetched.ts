import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { talk } from './talk.ts'

/**
 * Waits until a window has fetched all slides: each is a file of its own.
 *
 * @param page - a page of the built deck
 */
export async function allFetched(page: Page): Promise<void> {
  const files = () => page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return new Set(names.filter(name => /\/md-[^/]*\.js$/.test(name))).size
  })
  await expect.poll(files).toBe(talk.slides.length)
}
