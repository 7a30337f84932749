import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

test('a screen reader is told which slide has come, and what each click revealed', async ({ page }) => {
  await page.goto('/3')
  await settle(page)
  const told = page.locator('[role=status][aria-live=polite]')
  for (const [key, words] of [
    ['ArrowRight', 'Performance'],
    ['ArrowRight', 'Most admired language'],
    ['ArrowDown', 'Slide 4 of 22: You'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(told).toContainText(words)
  }

  await page.goto('/15?clicks=1')
  await settle(page)
  await page.keyboard.press('ArrowRight')
  await expect(told).toHaveText('lines 1 to 8 lit in main.py')
  await page.keyboard.press('ArrowRight')
  await expect(told).toHaveText('lines 10 and 11 lit in main.py')
})
