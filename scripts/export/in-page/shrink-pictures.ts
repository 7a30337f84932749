/**
 * Draws each picture again for the place that the handout gives it, which is smaller than a slide. Runs in the page, once
 * the handout is laid out.
 *
 * @param pixelsPerPx how many of a picture's pixels are on a CSS px of the sheet
 */
export async function shrinkPictures(pixelsPerPx: number): Promise<void> {
  // Drawn a second time, it should lose no more.
  const QUALITY = 0.8
  const images = [...document.querySelectorAll<HTMLImageElement>('#handout .print-slide-container img[src^="blob:"]')]

  async function draw(src: string): Promise<string> {
    const [image, ...others] = images.filter(other => other.src === src)
    const scales = [image!, ...others].map((place) => {
      const { width, height } = place.getBoundingClientRect()
      return Math.max(width / place.naturalWidth, height / place.naturalHeight)
    })
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image!.naturalWidth * Math.max(...scales) * pixelsPerPx)
    canvas.height = Math.round(image!.naturalHeight * Math.max(...scales) * pixelsPerPx)
    const context = canvas.getContext('2d')!
    context.imageSmoothingQuality = 'high'
    context.drawImage(image!, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    return URL.createObjectURL(blob!)
  }

  const drawn = new Map([...new Set(images.map(({ src }) => src))].map(src => [src, draw(src)]))
  await Promise.all(images.map(async (image) => {
    image.src = await drawn.get(image.src)!
    await image.decode()
  }))
}
