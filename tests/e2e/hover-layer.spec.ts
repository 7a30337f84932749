import type { Page } from '@playwright/test'
import type { Token } from '../support/hover-tokens.ts'
import { expect } from '@playwright/test'
import { middleOf, openState, openWithLayer, TOKENS } from '../support/hover-tokens.ts'
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

// One fence and one pane that morphs; the rest is drawn alike.
for (const token of TOKENS.slice(1, 3)) {
  test(`slide ${token.slide} looks the same to the pixel with and without the layer, and when a popup has closed`, async ({ page, context }) => {
    // Come to without a morph, so that both pages have painted the same.
    const state: Token = { ...token, pane: 'plain' }
    await openWithLayer(page, state)
    const fresh = await repainted(page)
    const { x, y } = await middleOf(page, token)
    await page.mouse.move(x, y)
    await expect(popupOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.mouse.move(1, 1)
    await expect.poll(async () => (await repainted(page)).equals(fresh)).toBe(true)

    const without = await context.newPage()
    await without.route(/\/HoverLayer-[^/]*\.js$/, route => route.abort())
    await openState(without, state)
    await expect(without.locator('.hover-layer')).toHaveCount(0)
    await expect.poll(async () => (await repainted(without)).equals(fresh)).toBe(true)
  })
}

for (const { keys, opens } of [{ keys: ['t'], opens: 1 }, { keys: ['t', 'Escape'], opens: 0 }]) {
  test(`${keys.join(' and ')} before the hovers are there, and they ${opens ? 'open' : 'stay closed'} when they are`, async ({ context }) => {
    const page = await context.newPage()
    let release!: () => void
    const released = new Promise<void>(resolve => release = resolve)
    await page.route(/\/HoverLayer-[^/]*\.js$/, route => released.then(() => route.continue()))
    await openState(page, TOKENS[1]!)
    for (const key of keys)
      await page.keyboard.press(key)
    await expect(popupOf(page)).toHaveCount(0)
    release()
    await expect(page.locator('.hover-layer')).toHaveCount(1)
    // As long as one might take that was asked for.
    await settle(page)
    await expect(popupOf(page)).toHaveCount(opens)
    await page.close()
  })
}

test('print has no layer, and paper no popup', async ({ page }) => {
  await openWithLayer(page, TOKENS[0]!)
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
