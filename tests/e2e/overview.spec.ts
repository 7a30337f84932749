import { expect } from '@playwright/test'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

test.use({ deckOptions: { viewport: { width: 1440, height: 900 } } })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.beforeEach(({ deck }) => deck.emulateMedia({ colorScheme }))

    test('the overview has notes to read, their words counted, and circles that fit', async ({ deck: page }) => {
      await visit(page, '/overview')
      await expect(page.locator('.slidev-note')).toHaveCount(talk.slides.length)
      await expect(page.getByText(/22 slides · 97 clicks · \d{4} words/)).toBeVisible()
      const contrasts = await page.locator('.slidev-note > p').evaluateAll(notes => window.deckReader.contrasts(notes))
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(7)
      await expect(page.locator('.slidev-note').first()).not.toHaveCSS('user-select', 'none')

      // Around its word a circle leaves no more than it does on the slide, some 5 canvas px, and what the hand adds.
      const slide = page.locator('[data-slidev-no="6"]')
      await expect(slide.locator('.rough-annotation:has(path)')).toHaveCount(3)
      const excess = await slide.evaluate((page) => {
        const scale = page.getBoundingClientRect().width / 980
        return [...page.querySelectorAll('.rough-annotation')].map((mark) => {
          const word = mark.previousElementSibling!.getBoundingClientRect()
          const circle = mark.querySelector('path')!.getBoundingClientRect()
          return Math.round((circle.width - word.width) / scale)
        })
      })
      for (const pixels of excess)
        expect(pixels).toBeLessThanOrEqual(24)
    })

    test('the notes view has notes to read', async ({ deck: page }) => {
      await visit(page, '/notes')
      await expect(page.locator('.slidev-note')).toBeVisible()
      const contrasts = await page.locator('.slidev-note > p').evaluateAll(notes => window.deckReader.contrasts(notes))
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
    })
  })
}
