import { expect } from '@playwright/test'
import { axeViolations } from '../support/axe-violations.ts'
import { layOutAll } from '../support/lay-out-all.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** What is no slide, or more than one, with all that comes on its own; the walk asks axe about each state of the slides. */
const VIEWS = {
  '/15?clicks=2': ['body:not(:has(#still)) #app nav'],
  '/read': ['main'],
  '/no-such-page': ['h1'],
  // Its notes, the slide and the one that is next.
  '/presenter/15?clicks=2': ['.slidev-note', '#slide-content h1', '.slidev-presenter .next h1'],
  '/overview': ['.slidev-note', 'h1'],
  '/notes': ['.slidev-note'],
}

/** What is Slidev's own: the counts at the top of its overview stand beside its main part. */
const KNOWN: Record<string, string[]> = { '/overview': ['region: .z-2'] }

for (const [path, parts] of Object.entries(VIEWS)) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    for (const part of parts)
      await expect(page.locator(part).first()).toBeVisible()
    await expect(page.locator('.slidev-slide-loading')).toHaveCount(0)
    if (path === '/read')
      await layOutAll(page)
    expect.soft(await axeViolations(page)).toEqual(KNOWN[path] ?? [])
    // The scheme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeViolations(page, { only: ['color-contrast'] })).toEqual([])
  })
}

test('axe finds nothing on a slide with a type open, light and dark', async ({ deck: page }) => {
  await visit(page, '/14?clicks=5')
  await expect(page.locator('.hover-layer')).toHaveCount(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.keyboard.press('t')
    await expect(page.getByRole('tooltip')).toBeVisible()
    expect.soft(await axeViolations(page, { include: '#slide-content', exclude: '.slidev-page[style*="display: none"]' })).toEqual([])
  }
})
