import type { Box } from '../support/in-page/deck-reader.ts'
import { expect } from '@playwright/test'
import { MovableLogo } from '../support/movable-logo.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** How far the composition may shift a logo from where the talk had it, per cent of the canvas. */
const SHIFT = 6

/** Small, with bars beside the canvas, and a projector with bars above it. */
const SCREENS = [{ width: 700, height: 360 }, { width: 1600, height: 1200 }]

test.use({ deckOptions: { hasTouch: true } })

for (const slide of talk.slides.filter(it => it.logo)) {
  test.describe(`the logo on slide ${slide.number}`, () => {
    test('stands where the author put it, and returns there on a double click and on reload', async ({ page }) => {
      const logo = new MovableLogo(page, slide)
      await logo.open()
      const home = await logo.box()
      const { left, top, width: share } = slide.logo!
      expect(Math.abs(home.x / talk.canvas.width * 100 - left)).toBeLessThan(SHIFT)
      expect(Math.abs(home.y / talk.canvas.height * 100 - top)).toBeLessThan(SHIFT)
      expect(home.width / talk.canvas.width * 100).toBeCloseTo(share, 0)

      await logo.dragByMouse({ x: -150, y: -60 })
      expect((await logo.box()).x).toBeLessThan(home.x - 100)
      await logo.locator.dblclick()
      expectNear(await logo.box(), home)

      await logo.dragByMouse({ x: -150, y: -60 })
      expect((await logo.box()).x).toBeLessThan(home.x - 100)
      await page.reload()
      expectNear(await logo.box(), home)
    })

    test('follows the mouse, and the slide stays', async ({ deck }) => {
      const logo = new MovableLogo(deck, slide)
      await logo.visit()
      const home = await logo.box()
      await logo.dragByMouse({ x: -150, y: -60 })
      expectNear(await logo.box(), { ...home, x: home.x - 150, y: home.y - 60 })
      await logo.dragByMouse({ x: 80, y: 30 })
      expectNear(await logo.box(), { ...home, x: home.x - 70, y: home.y - 30 })
      await expect(deck).toHaveURL(new RegExp(`/${slide.number}$`))
    })

    test('follows the arrow keys when it has the focus, and the slide stays', async ({ deck }) => {
      const logo = new MovableLogo(deck, slide)
      await logo.visit()
      const home = await logo.box()
      await reach(logo)
      for (const [key, side, sign] of [['ArrowLeft', 'x', -1], ['ArrowRight', 'x', 1], ['ArrowUp', 'y', -1], ['ArrowDown', 'y', 1]] as const) {
        const before = await logo.box()
        await deck.keyboard.press(key)
        const after = await logo.box()
        expect((after[side] - before[side]) * sign, key).toBeGreaterThan(0.5)
      }
      expectNear(await logo.box(), home)
      await expect(deck).toHaveURL(new RegExp(`/${slide.number}$`))
    })

    test('stays on the canvas on every screen', async ({ deck }) => {
      const logo = new MovableLogo(deck, slide)
      for (const screen of SCREENS) {
        await deck.setViewportSize(screen)
        await logo.visit()
        for (const way of [{ x: -2000, y: -2000 }, { x: 2000, y: 2000 }]) {
          await logo.dragByMouse(way)
          expectOnCanvas(await logo.box())
        }
        await deck.setViewportSize({ width: screen.height, height: screen.width })
        expectOnCanvas(await logo.box())
      }
      await reach(logo)
      await logo.locator.evaluate((it) => {
        for (let press = 0; press < 80; press++)
          it.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }))
      })
      expectOnCanvas(await logo.box())
    })

    test('stands at home in print, wherever it was', async ({ deck }) => {
      const logo = new MovableLogo(deck, slide)
      await logo.visit()
      const home = await logo.box()
      await logo.dragByMouse({ x: -150, y: -60 })
      await deck.emulateMedia({ media: 'print' })
      expectNear(await logo.box(), home)

      await deck.emulateMedia({ media: null })
      await deck.goto(`/${slide.number}?print`)
      expectNear(await logo.box(), home)
    })

    test('follows a finger, and the slide stays', async ({ deck }) => {
      const logo = new MovableLogo(deck, slide)
      await logo.visit()
      const home = await logo.box()
      // Far enough to turn the slide, were it a swipe.
      await logo.dragByTouch({ x: -320, y: -40 })
      expectNear(await logo.box(), { ...home, x: home.x - 320, y: home.y - 40 })
      await expect(deck).toHaveURL(new RegExp(`/${slide.number}$`))
    })

    test.describe('on a screen with two pixels to one', () => {
      test.use({ deviceScaleFactor: 2, viewport: { width: 700, height: 500 } })

      test('follows the mouse and stays on the canvas', async ({ page }) => {
        const logo = new MovableLogo(page, slide)
        await logo.open()
        const home = await logo.box()
        await logo.dragByMouse({ x: -150, y: -60 })
        expectNear(await logo.box(), { ...home, x: home.x - 150, y: home.y - 60 })
        await logo.dragByMouse({ x: 2000, y: 2000 })
        expectOnCanvas(await logo.box())
      })
    })
  })
}

/** Gives it the focus as a speaker does who has no mouse. */
async function reach(logo: MovableLogo) {
  for (let press = 0; press < 20; press++) {
    await logo.page.keyboard.press('Tab')
    if (await logo.locator.evaluate(it => it === document.activeElement))
      return
  }
  throw new Error(`the logo on slide ${logo.slide.number} does not get the focus by Tab`)
}

function expectNear(box: Box, expected: Box) {
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs(box[side] - expected[side]), `${side}: ${box[side]} instead of ${expected[side]}`).toBeLessThan(2)
}

function expectOnCanvas({ x, y, width, height }: Box) {
  expect(x).toBeGreaterThan(-1)
  expect(y).toBeGreaterThan(-1)
  expect(x + width).toBeLessThan(talk.canvas.width + 1)
  expect(y + height).toBeLessThan(talk.canvas.height + 1)
}
