/** A picture behind a slide, by the address that its style names. */
interface Picture {
  path: string
  /** What it shows, for those who do not see it. */
  alternative: string
}

/**
 * Puts a real picture in the place of each one that is drawn as a background: it can have an alternative text, and the
 * PDF holds it once however often it is shown. Runs in the page.
 *
 * @param options the alternative texts, and how many of a picture's pixels are on a px of the canvas
 * @returns the paths of those pictures that have no alternative text
 */
export async function replacePictures({ pictures, pixelsPerPx }: { pictures: Picture[], pixelsPerPx: number }): Promise<string[]> {
  // At 300 pixels an inch nobody sees what a higher one would keep; the covers' grain makes it cost half as much again.
  const QUALITY = 0.75
  const URL_LAYER = /^url\("?(.*?)"?\)$/
  const drawn = new Map<string, Promise<string>>()
  const unnamed = new Set<string>()
  const places = [...document.querySelectorAll<HTMLElement>('.print-slide-container [style*="background-image"]')].flatMap((element) => {
    const layers = element.style.backgroundImage.split(/,\s*(?=url\()/)
    const [, url] = URL_LAYER.exec(layers.at(-1) ?? '') ?? []
    return url ? [{ element, url, veil: layers.slice(0, -1).join(', ') }] : []
  })

  async function draw(url: string): Promise<string> {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    // As large as the largest place that it fills.
    const scales = places.filter(place => place.url === url).map(({ element }) =>
      Math.max(element.offsetWidth / image.naturalWidth, element.offsetHeight / image.naturalHeight))
    canvas.width = Math.round(image.naturalWidth * Math.max(...scales) * pixelsPerPx)
    canvas.height = Math.round(image.naturalHeight * Math.max(...scales) * pixelsPerPx)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    return URL.createObjectURL(blob!)
  }

  function layer(style: Partial<CSSStyleDeclaration>, tag: 'img' | 'div') {
    const element = document.createElement(tag)
    Object.assign(element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' }, style)
    return element
  }

  async function replace({ element, url, veil }: typeof places[number]) {
    const { pathname } = new URL(url, location.href)
    const picture = pictures.find(({ path }) => pathname.endsWith(path))
    if (!picture)
      unnamed.add(pathname)
    if (!drawn.has(url))
      drawn.set(url, draw(url))
    const image = layer({ objectFit: 'cover', maxWidth: 'none', zIndex: '-2' }, 'img') as HTMLImageElement
    image.alt = picture?.alternative ?? ''
    image.src = await drawn.get(url)!
    // It is drawn when it is printed; until then it only has to be there.
    if (!image.complete)
      await new Promise(resolve => ['load', 'error'].forEach(event => image.addEventListener(event, resolve)))
    element.prepend(image, ...veil ? [layer({ backgroundImage: veil, zIndex: '-1' }, 'div')] : [])
    Object.assign(element.style, { backgroundImage: 'none', isolation: 'isolate', position: 'relative' })
  }

  await Promise.all(places.map(replace))
  return [...unnamed]
}
