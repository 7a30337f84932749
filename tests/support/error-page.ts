import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { goTo } from '../../scripts/build/pages/in-page/go-to.ts'

/**
 * Opens Slidev's own page for an address that the deck has not; of an address typed in, the host says so before.
 *
 * @param page - any page of the deck's origin
 */
export async function openErrorPage(page: Page): Promise<void> {
  await page.goto('/1')
  await expect(page.locator('.slidev-page h1').first()).toBeVisible()
  await page.evaluate(goTo, '/no/such/page')
  await expect(page.locator('.page-link').first()).toBeVisible()
}
