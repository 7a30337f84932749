import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a phone held upright has the slide at the top, the click\'s notes below it, and offers the page to read once', async ({ page }) => {
  await page.goto('/15?clicks=2')
  const nav = page.locator('.slidev-slide-container nav')
  await nav.waitFor()
  await settle(page)
  const slide = (await page.locator('#slide-content').boundingBox())!
  expect(slide.y).toBe(0)
  expect(slide.width).toBeCloseTo(390, 0)

  const panel = page.getByRole('complementary', { name: 'Notes to this click' })
  const before = await panel.locator('.phone-note').textContent()
  expect(before!.trim()).not.toBe('')
  const box = (await panel.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(slide.y + slide.height - 1)
  const controls = (await nav.boundingBox())!
  expect(box.y + box.height).toBeLessThanOrEqual(controls.y + 1)
  await expect(panel).toContainText('Slide 15 of 22, click 2 of 5')

  await page.keyboard.press('ArrowRight')
  await expect(panel.locator('.phone-note')).not.toHaveText(before!)

  await expect(panel.getByRole('link', { name: 'Read the talk as a page' })).toHaveAttribute('href', '/read#slide-15')
  await panel.getByRole('button', { name: 'No, thanks' }).tap()
  await expect(panel.getByRole('link')).toHaveCount(0)
  await page.reload()
  await expect(panel.locator('.phone-note')).not.toBeEmpty()
  await expect(panel.getByRole('link')).toHaveCount(0)
})
