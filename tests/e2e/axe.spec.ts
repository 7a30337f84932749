import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

// Contrast in both schemes is measured at every state on the way through the deck; here it would take most of the time.
test('axe finds nothing on the last click of any slide', async ({ page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found: string[] = []
  for (const { number, clicks } of talk.slides) {
    await page.goto(`/${number}?clicks=${clicks}`)
    await settle(page)
    const { violations } = await new AxeBuilder({ page }).include('#slideshow > .slidev-page:not([style*="display: none"])').disableRules('color-contrast').analyze()
    found.push(...violations.map(({ id, nodes }) => `slide ${number}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`))
  }
  expect(found).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a slide with a type open in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme })
    await page.goto('/14?clicks=5')
    await settle(page)
    await expect(page.locator('.hover-layer')).toHaveCount(1)
    await page.keyboard.press('t')
    await expect(page.getByRole('tooltip')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('#slide-content').exclude('.slidev-page[style*="display: none"]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  })
}

for (const [name, path, colorScheme] of [
  ['the page to read', '/read', 'light'],
  ['the page to read', '/read', 'dark'],
  ['the host\'s page for what is not there', '/no-such-page', 'light'],
  ['the host\'s page for what is not there', '/no-such-page', 'dark'],
] as const) {
  test(`axe finds nothing on ${name} in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.emulateMedia({ colorScheme })
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  })
}
