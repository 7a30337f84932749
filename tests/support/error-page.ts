import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/**
 * Opens Slidev's own page for an address that the deck has not; of an address typed in, the host says so before.
 *
 * @param page - any page of the deck's origin
 */
export async function openErrorPage(page: Page): Promise<void> {
  await page.goto('/1')
  await expect(page.locator('.slidev-page h1').first()).toBeVisible()
  await page.evaluate(() => {
    history.pushState(null, '', '/no/such/page')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.locator('.page-link').first()).toBeVisible()
}
