import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

/** A slide whose canvas is empty on its right before its first click. */
const EMPTY = '/6'

test('the glow fades away without rings: on the way out of it nothing turns back to its colour', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(EMPTY)
  await settle(page)
  // What lies over the slide in a corner comes with the mouse.
  const png = await page.screenshot()
  const means = await page.evaluate(async (address) => {
    /** Dithering is even over so many pixels. */
    const BLOCK = 16
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    return Array.from({ length: 500 }, (_, step) => {
      const { data } = canvas.getImageData(1240 - step, 20 + Math.round(0.6 * step), BLOCK, BLOCK)
      return data.reduce((sum, channel, index) => index % 4 === 3 ? sum : sum + channel, 0) / BLOCK ** 2
    })
  }, `data:image/png;base64,${png.toString('base64')}`)
  // Else there would be no glow to look at: three channels of a light ground, which a blue light darkens.
  expect(means.at(-1)! - means[0]!).toBeGreaterThan(30)
  const turns = means.map((mean, step) => Math.max(...means.slice(0, step + 1)) - mean)
  expect(Math.max(...turns)).toBeLessThan(0.5)
})
