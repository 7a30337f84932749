import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

/** Opens the presenter as if the clock had run for so long already. */
async function openAfter(page: Page, path: string, minutes: number): Promise<void> {
  await page.clock.install({ time: new Date('2025-11-20T18:00:00') })
  await page.goto('/presenter/1')
  await page.getByTitle('Start the clock').click()
  await page.clock.setSystemTime(new Date(Date.parse('2025-11-20T18:00:00') + minutes * 60_000))
  await page.goto(path)
}

test('the presenter says where the plan has the talk, in words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const clock = page.locator('.pace-clock')
  await page.goto('/presenter/1')
  await expect(clock).toContainText('35:00 planned')
  await expect(clock).toContainText('Rust concepts by 4:00')
  await expect(page.locator('.pace-section-current')).toHaveText('Transition')
})

test('a talk that is behind its plan hears of it, also after a reload and a pause', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openAfter(page, '/presenter/1', 3)
  const clock = page.locator('.pace-clock')
  await expect(clock.locator('time')).toHaveText(/^3:0\d$/)
  await expect(clock).toContainText('3 min behind')

  await page.getByTitle('Pause the clock').click()
  await page.reload()
  await expect(clock).toContainText('paused, 3 min behind')
  await expect(clock.locator('time')).toHaveText(/^3:0\d$/)

  await page.getByTitle('Start the clock').click()
  await page.getByTitle('Set the clock back').click()
  await expect(clock).toContainText('35:00 planned')
  await page.reload()
  await expect(clock).toContainText('35:00 planned')
})

test('a window that opens leaves the clock alone, and a presenter that opens takes it over', async ({ page, context }) => {
  await page.goto('/presenter/1')
  await settle(page)
  await page.getByTitle('Start the clock').click()
  const [audience, presenter] = [await context.newPage(), await context.newPage()]
  await audience.goto('/3')
  await audience.keyboard.press('ArrowRight')
  await presenter.goto('/presenter/1')
  for (const view of [page, presenter])
    await expect(view.getByTitle('Pause the clock')).toBeVisible()
})
