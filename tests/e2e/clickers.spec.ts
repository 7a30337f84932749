import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

for (const key of ['b', '.']) {
  test(`${key} makes all windows black, and any key ends it without turning the talk`, async ({ page, context }) => {
    await page.goto('/15?clicks=2')
    const presenter = await context.newPage()
    await presenter.goto('/presenter/15?clicks=2')
    await Promise.all([settle(page), settle(presenter)])

    await presenter.keyboard.press(key)
    for (const view of [page, presenter])
      await expect(view.locator('.black-screen')).toBeVisible()
    await expect(page.locator('.black-screen')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
    await expect(page.getByRole('status').filter({ hasText: 'The screen is black' })).toBeAttached()

    await page.keyboard.press(key === 'b' ? 'PageDown' : key)
    for (const view of [page, presenter]) {
      await expect(view.locator('.black-screen')).toHaveCount(0)
      await expect(view).toHaveURL(/15\?clicks=2$/)
    }
  })
}

test('Home and End go to the ends of the talk', async ({ deck: page }) => {
  await visit(page, '/5?clicks=3')
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/\/22$/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/\/1$/)
})

test('a key that is held is one press', async ({ deck: page }) => {
  await visit(page, '/5')
  // The second and third keydown of a key that is not let go are repeats.
  for (let times = 0; times < 3; times++)
    await page.keyboard.down('PageDown')
  await page.keyboard.up('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/5\?clicks=2$/)
})

test('Shift that is let go before Space does not turn forward again', async ({ deck: page }) => {
  await visit(page, '/5?clicks=3')
  await page.keyboard.down('Shift')
  await page.keyboard.down('Space')
  await page.keyboard.up('Shift')
  await page.keyboard.up('Space')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/5\?clicks=1$/)
})

test('in the overview a remote moves the mark, not the slide behind it', async ({ deck: page }) => {
  await visit(page, '/5?clicks=2')
  await page.keyboard.press('o')
  await expect(page.locator('.z-modal .slidev-page').first()).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/5\?clicks=2$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/6$/)
})

test('an overview and a goto dialog that are called off before they have loaded keep no key from the talk', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  const held: Record<string, () => void> = {}
  await page.route(/assets\/.*(?:QuickOverview|Goto).*\.js/, async (route) => {
    await new Promise<void>(resolve => held[/QuickOverview|Goto/.exec(route.request().url())![0]] = resolve)
    await route.continue()
  })
  await page.goto('/5?clicks=2')
  await settle(page)
  await page.keyboard.press('g')
  await expect.poll(() => Object.keys(held)).toContain('Goto')
  await page.keyboard.press('Escape')
  held.Goto!()
  await expect(page.locator('#slidev-goto-input')).toBeDisabled()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/5\?clicks=3$/)

  // Enter leads to the slide behind it, at its start.
  await page.keyboard.press('o')
  await expect.poll(() => Object.keys(held)).toContain('QuickOverview')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/5$/)
  held.QuickOverview!()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/5\?clicks=1$/)
  expect(errors).toEqual([])
})

test('the remote\'s start button fills the screen of the room, starts the clock of the presenter, and reloads a reader only', async ({ page, context }) => {
  // A browser without a window reloads by no key: what is looked at is whether it would be kept from it.
  await context.addInitScript(() => window.addEventListener('keydown', event => setTimeout(() => document.body.dataset.reloads = String(event.key === 'F5' && !event.defaultPrevented))))
  await page.goto('/1')
  await settle(page)
  await page.keyboard.press('F5')
  await expect(page.locator('body')).toHaveAttribute('data-reloads', 'true')

  const presenter = await context.newPage()
  await presenter.goto('/presenter/1')
  await settle(presenter)
  await page.bringToFront()
  await page.keyboard.press('F5')
  await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true)
  await presenter.keyboard.press('F5')
  await expect(presenter.getByTitle('Pause the clock')).toBeVisible()
  for (const view of [page, presenter])
    await expect(view.locator('body')).toHaveAttribute('data-reloads', 'false')
})

test('the sheet of keys opens, closes, and takes no key from the talk', async ({ deck: page }) => {
  await visit(page, '/5')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await page.keyboard.press('?')
  await expect(sheet).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('?')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/5\?clicks=1$/)
  await expect(sheet).toHaveCount(0)
})
