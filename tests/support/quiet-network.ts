import type { Page } from '@playwright/test'

/** So long nothing may come in before the network counts as quiet, ms; as long as Playwright's own `networkidle`. */
const QUIET = 500

/**
 * Waits until a page has fetched all that it wants for now. Playwright's `networkidle` waits for ever on one page to read in
 * ten, though all of its requests are answered.
 *
 * @param page - a page that has loaded
 */
export async function quietNetwork(page: Page): Promise<void> {
  await page.evaluate(async (quiet) => {
    const fetched = () => performance.getEntriesByType('resource').length
    for (let before = -1; before !== fetched();) {
      before = fetched()
      await new Promise(resolve => setTimeout(resolve, quiet))
    }
  }, QUIET)
}
