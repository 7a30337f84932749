import type { Page } from '@playwright/test'
import type { Buffer } from 'node:buffer'
import { encode } from './png.ts'

/**
 * A PNG with a palette instead of full colour, a fraction of its size.
 *
 * @param page any page, whose browser decodes it
 * @param png the picture
 * @param colours the size of the palette, up to 256
 */
export async function shrinkPng(page: Page, png: Buffer, colours?: number): Promise<Buffer> {
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const { width, height } = image
    const canvas = new OffscreenCanvas(width, height).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    return { pixels: Array.from(canvas.getImageData(0, 0, width, height).data), width, height }
  }, png.toString('base64'))
  return encode(Uint8Array.from(pixels), width, height, colours)
}
