import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** What a fingertip meets, CSS px. */
const FINGERTIP = 44

test.use({ deckOptions: { hasTouch: true, isMobile: true } })

/** One line for each thing that can be pressed and is smaller than a fingertip. */
async function smallButtons(page: Page): Promise<string[]> {
  return await page.evaluate((least) => {
    const pressed = [...document.querySelectorAll('button, [role=button], a.slidev-icon-btn, input, .z-menu .item')]
    return pressed.filter((element) => {
      const { width, height, right, bottom } = element.getBoundingClientRect()
      const seen = width > 0 && element.checkVisibility({ visibilityProperty: true }) && right > 0 && bottom > 0 && !element.matches(':disabled, .disabled, [inert] *')
      // A box within a label is pressed by the label.
      const label = element.closest('label')?.getBoundingClientRect()
      return seen && (Math.max(width, label?.width ?? 0) < least || Math.max(height, label?.height ?? 0) < least)
    }).map(element => `${element.getAttribute('title') ?? element.getAttribute('aria-label') ?? element.textContent}: ${element.getBoundingClientRect().width.toFixed(1)}×${element.getBoundingClientRect().height.toFixed(1)}`)
  }, FINGERTIP - 0.5)
}

for (const viewport of [{ width: 320, height: 568 }, { width: 844, height: 390 }, { width: 768, height: 1024 }]) {
  test(`by touch, whatever can be pressed is as large as a fingertip, at ${viewport.width}×${viewport.height}`, async ({ deck: page }) => {
    await page.setViewportSize(viewport)
    for (const path of ['/3?clicks=1', '/15?clicks=2']) {
      await visit(page, path)
      expect(await smallButtons(page), path).toEqual([])
    }
    for (const button of ['More Options', 'Change sync settings']) {
      await page.getByRole('button', { name: button }).last().click()
      await expect(page.locator('.z-menu')).toBeVisible()
      expect(await smallButtons(page), button).toEqual([])
      await page.getByRole('button', { name: button }).last().click()
    }
    await visit(page, '/presenter/15')
    await expect(page.locator('.slidev-note').first()).toBeVisible()
    expect(await smallButtons(page), 'presenter').toEqual([])
  })
}
