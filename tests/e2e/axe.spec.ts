import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

// Contrast in both schemes is measured at every state on the way through the deck.
test('axe finds nothing on the last click of any slide', async ({ page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found: string[] = []
  for (const { number, clicks } of talk.slides) {
    await page.goto(`/${number}?clicks=${clicks}`)
    await settle(page)
    const { violations } = await new AxeBuilder({ page }).include('#slideshow > .slidev-page:not([style*="display: none"])').analyze()
    found.push(...violations.map(({ id, nodes }) => `slide ${number}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`))
  }
  expect(found).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page to read in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.emulateMedia({ colorScheme })
    await page.goto('/read')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  })
}
