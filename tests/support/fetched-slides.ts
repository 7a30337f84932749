import type { Page } from '@playwright/test'

/**
 * How many slides' files a window has fetched: each slide is a file of its own.
 *
 * @param page - a page of the built deck
 */
export async function fetchedSlides(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return new Set(names.filter(name => /\/md-[^/]*\.js$/.test(name))).size
  })
}
