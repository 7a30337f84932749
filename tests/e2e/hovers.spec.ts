import type { Page } from '@playwright/test'
import type { Token } from '../support/hover-tokens.ts'
import { expect } from '@playwright/test'
import { middleOf, openState, stored, TOKENS } from '../support/hover-tokens.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

const popupOf = (page: Page) => page.getByRole('tooltip')

/** A screenshot of a page that is painted anew: where it was painted piece by piece, a gradient is off by a shade. */
async function repainted(page: Page) {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.emulateMedia({ media: null })
  await settle(page)
  return await page.screenshot()
}

/** Opens a state, with the layer, which comes after the slide. */
async function open(page: Page, view: string, token: Token) {
  await openState(page, view, token)
  await expect(page.locator('.hover-layer')).toHaveCount(1)
}

for (const [where, view] of [['the deck', ''], ['the presenter', '/presenter']] as const) {
  for (const token of TOKENS) {
    test.describe(`${token.name}, ${token.lang} in a ${token.pane} pane in ${where}`, () => {
      test.use({ hasTouch: true, viewport: view ? { width: 1400, height: 800 } : { width: 980, height: 552 } })

      test('by mouse', async ({ page }) => {
        await open(page, view, token)
        const url = page.url()
        const { x, y } = await middleOf(page, token)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toHaveText(stored(token).text)
        const [popup, canvas] = [(await popupOf(page).boundingBox())!, (await page.locator('#slide-content').boundingBox())!]
        expect(popup.x).toBeGreaterThan(canvas.x)
        expect(popup.y).toBeGreaterThan(canvas.y)
        expect(popup.x + popup.width).toBeLessThan(canvas.x + canvas.width)
        expect(popup.y + popup.height).toBeLessThan(canvas.y + canvas.height)
        await page.keyboard.press('Escape')
        await expect(popupOf(page)).toHaveCount(0)
        await page.mouse.move(1, 1)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toBeVisible()
        await page.mouse.move(1, 1)
        await expect(popupOf(page)).toHaveCount(0)
        expect(page.url()).toBe(url)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toBeVisible()
        await page.keyboard.press('ArrowRight')
        await expect(popupOf(page)).toHaveCount(0)
      })

      test('by finger', async ({ page }) => {
        await open(page, view, token)
        const { x, y } = await middleOf(page, token)
        await page.touchscreen.tap(x, y)
        await expect(popupOf(page)).toHaveText(stored(token).text)
        await page.touchscreen.tap(x, y + 400 > 552 ? 5 : y + 400)
        await expect(popupOf(page)).toHaveCount(0)
      })

      test('by keyboard', async ({ page }) => {
        await open(page, view, token)
        const url = page.url()
        const wanted = stored(token).text
        for (let press = 0; press < 60 && await popupOf(page).textContent({ timeout: 2000 }).catch(() => '') !== wanted; press++) {
          await page.keyboard.press('t')
          await expect(popupOf(page)).toBeVisible()
          // The next name can have the same text, so there is nothing else to wait for.
          await page.waitForTimeout(50)
        }
        await expect(popupOf(page)).toHaveText(wanted)
        await page.keyboard.press('t')
        await page.keyboard.press('Shift+T')
        await expect(popupOf(page)).toHaveText(wanted)
        await page.keyboard.press('Escape')
        await expect(popupOf(page)).toHaveCount(0)
        expect(page.url()).toBe(url)
      })
    })
  }
}

for (const token of TOKENS) {
  test(`slide ${token.slide} looks the same to the pixel with and without the layer, and when a popup has closed`, async ({ page, context }) => {
    // Come to without a morph, so that both pages have painted the same.
    const state: Token = { ...token, pane: 'plain' }
    await open(page, '', state)
    const fresh = await repainted(page)
    const { x, y } = await middleOf(page, token)
    await page.mouse.move(x, y)
    await expect(popupOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.mouse.move(1, 1)
    await expect.poll(async () => (await repainted(page)).equals(fresh)).toBe(true)

    const without = await context.newPage()
    await without.route(/\/HoverLayer-[^/]*\.js$/, route => route.abort())
    await openState(without, '', state)
    await expect(without.locator('.hover-layer')).toHaveCount(0)
    await expect.poll(async () => (await repainted(without)).equals(fresh)).toBe(true)
  })
}

test('print has no layer, and paper no popup', async ({ page }) => {
  await open(page, '', TOKENS[0]!)
  const { x, y } = await middleOf(page, TOKENS[0]!)
  await page.mouse.move(x, y)
  await expect(popupOf(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.hover-popup')).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.goto('/11?print')
  await expect(page.locator('.shiki').filter({ visible: true }).first()).toBeVisible()
  await expect(page.locator('.hover-layer')).toHaveCount(0)
})
