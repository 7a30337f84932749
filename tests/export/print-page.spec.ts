import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { test } from '../support/test.ts'

/** Up to how long a timer may take that the export waits for, ms: longer ones are deadlines. */
const LONGEST = 3000

test('on the page that is printed nothing holds the export up: no timer of a second, no lazy picture', async ({ page }) => {
  await page.addInitScript(() => {
    const delays: number[] = []
    const { setTimeout } = window
    Object.assign(window, { delays, setTimeout: (run: () => void, delay = 0, ...rest: []) => (delays.push(delay) && setTimeout(run, delay, ...rest)) })
  })
  // The host does not have it; any page of the deck that is not a slide's own has the same scripts.
  await page.route('**/print?print=clicks', route => route.fulfill({ path: join(projectRoot, 'dist/overview.html'), contentType: 'text/html' }))
  await page.goto('/print?print=clicks')
  await expect(page.locator('.print-slide-container')).toHaveCount(98)
  await expect(page.locator('.slidev-slide-loading')).toHaveCount(0)
  await expect(page.locator('.print-slide-container img[src$="ferris.svg"]').first()).toBeAttached()
  // Chromium would wait two seconds for one that ever was.
  await expect(page.locator('img[loading="lazy"]')).toHaveCount(0)
  expect(await page.evaluate(longest => (window as unknown as { delays: number[] }).delays.filter(delay => delay > 1000 && delay <= longest), LONGEST)).toEqual([])
})
