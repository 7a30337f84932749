/** Installs what finds the pictures on show. Runs in the page. */
export function installPictures(): void {
  function pictures() {
    const page = window.deckReader.page()
    if (!page)
      return []
    return [page, ...page.querySelectorAll('*')].filter(window.deckReader.isSeen).flatMap((element) => {
      const addresses = element instanceof HTMLImageElement
        ? [element.currentSrc || element.src]
        : [...getComputedStyle(element).backgroundImage.matchAll(/url\("([^"]+)"\)/g)].map(match => match[1]!)
      const { width, height } = window.deckReader.toCanvas(element.getBoundingClientRect())
      const share = width * height / (page.offsetWidth * page.offsetHeight)
      return addresses.filter(address => !address.startsWith('data:')).map(address => ({ address, share }))
    })
  }

  function brokenPictures() {
    const images = [...window.deckReader.page()?.querySelectorAll('img') ?? []].filter(it => it.checkVisibility())
    return images.filter(it => it.complete && !it.naturalWidth).map(it => it.currentSrc || it.src)
  }

  window.deckReader = { ...window.deckReader, pictures, brokenPictures }
}
