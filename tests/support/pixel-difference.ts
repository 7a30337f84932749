import type { Page } from '@playwright/test'
import type { Buffer } from 'node:buffer'

/**
 * How far two pictures of one size are apart: the greatest difference of any channel of any pixel, from 0 to 255.
 *
 * @param page - any page, which reads the pictures and stays as it is
 * @param pngs - the pictures
 */
export async function pixelDifference(page: Page, pngs: [Buffer, Buffer]): Promise<number> {
  if (pngs[0].equals(pngs[1]))
    return 0
  return await page.evaluate(async (addresses) => {
    const [a, b] = await Promise.all(addresses.map(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      canvas.drawImage(image, 0, 0)
      return canvas.getImageData(0, 0, image.width, image.height).data
    }))
    return a!.length === b!.length ? a!.reduce((most, channel, index) => Math.max(most, Math.abs(channel - b![index]!)), 0) : 255
  }, pngs.map(png => `data:image/png;base64,${png.toString('base64')}`))
}
