import { expect } from '@playwright/test'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

test('the talk\'s keys work after a click on a button of a pane, on a control, on a logo', async ({ deck: page }) => {
  await visit(page, '/15?clicks=1')
  await page.getByRole('button', { name: 'Copy src/lib.rs' }).first().click()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/15\?clicks=2$/)

  await page.mouse.move(40, 530)
  await page.getByRole('button', { name: 'Download as PDF' }).click()
  await page.getByRole('button', { name: 'Download as PDF' }).click()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/15\?clicks=3$/)

  await visit(page, '/3')
  await page.getByRole('img', { name: 'Ferris the crab' }).first().click()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/3\?clicks=1$/)
})

test('by keyboard, Enter and Space press a focused button', async ({ deck: page }) => {
  await visit(page, '/15?clicks=1')
  const copy = page.getByRole('button', { name: 'Copy src/lib.rs' }).first()
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press('Tab')
    await copy.focus()
    await page.keyboard.press(key)
    await expect(copy).toHaveAttribute('title', 'Copied')
    await expect(copy).toHaveAttribute('title', 'Copy the code')
    await expect(copy).toBeFocused()
  }
  await expect(page).toHaveURL(/15\?clicks=1$/)
})

test('a button that has the focus by keyboard keeps no key from the talk but Space', async ({ deck: page }) => {
  await visit(page, '/15?clicks=1')
  const copy = page.getByRole('button', { name: 'Copy src/lib.rs' }).first()
  for (const [key, leads] of [['PageDown', '/15?clicks=2'], ['ArrowRight', '/15?clicks=3'], ['ArrowUp', '/14']] as const) {
    await page.keyboard.press('Tab')
    await copy.focus()
    await expect(copy).toBeFocused()
    await page.keyboard.press(key)
    await expect(page).toHaveURL(leads)
  }
  // Also not what opens something, and not the one that closes it.
  for (const [key, opened] of [['o', '.z-modal .slidev-page >> nth=0'], ['?', '.help-sheet']] as const) {
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Enter fullscreen' }).focus()
    await page.keyboard.press(key)
    await expect(page.locator(opened)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.locator('button:focus, a:focus')).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(page.locator(opened)).toHaveCount(0)
  }
})

test('a key that comes while a pressed button is still at work is not for the button', async ({ deck: page }) => {
  await visit(page, '/15?clicks=1')
  const copy = page.getByRole('button', { name: 'Copy src/lib.rs' }).first()
  await copy.evaluate(button => button.addEventListener('click', () => {
    const end = performance.now() + 300
    while (performance.now() < end);
  }))
  await copy.hover()
  await page.mouse.down()
  await Promise.all([page.mouse.up(), page.keyboard.press('Space')])
  await expect(page).toHaveURL(/15\?clicks=2$/)
})
