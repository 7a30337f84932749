import type { Page } from '@playwright/test'

/**
 * Has all of the page to read laid out, as who went through it has it; what is far is not, and whoever measures would not
 * see it.
 *
 * @param page - a page at `/read`
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.locator('main > section').evaluateAll(sections => sections.forEach(section => (section as HTMLElement).style.contentVisibility = 'visible'))
}
