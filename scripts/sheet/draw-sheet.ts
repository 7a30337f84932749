import type { Browser } from '@playwright/test'
import { Buffer } from 'node:buffer'

/** How wide a picture is on a sheet, px: code on it can still be told apart. */
const WIDTH = 490

/**
 * Draws pictures side by side, each with its name below it.
 *
 * @param browser the browser
 * @param pictures PNGs by their names, in the order of the sheet
 * @param columns how many stand side by side
 * @returns the sheet, a PNG
 */
export async function drawSheet(browser: Browser, pictures: ReadonlyMap<string, Uint8Array>, columns: number): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: Math.min(columns, pictures.size) * (WIDTH + 8) + 8, height: 600 } })
  const figures = [...pictures].map(([name, bytes]) =>
    `<figure><img src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"><figcaption>${name.replace('.png', '')}</figcaption></figure>`)
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(auto-fill, ${WIDTH}px); gap: 8px; margin: 8px; background: #777; font: 14px/18px sans-serif; color: #fff }
    figure { margin: 0 } img { display: block; width: 100% }
  </style>${figures.join('')}`)
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
  const sheet = await page.screenshot({ fullPage: true })
  await page.close()
  return sheet
}
