/** Installs what measures how large letters look. Runs in the page. */
export function installSizes(): void {
  function sizeOf(element: Element) {
    return Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element) * 100) / 100
  }

  /** By how much all that stands between the slide and an element scales it. */
  function scaleOf(element: Element) {
    const page = window.deckReader.page()
    let scale = 1
    for (let it: Element | null = element; it && it !== page; it = it.parentElement) {
      const { transform, scale: own, zoom } = getComputedStyle(it)
      scale *= (transform === 'none' ? 1 : new DOMMatrix(transform).a) * (own === 'none' ? 1 : Number.parseFloat(own)) * (Number.parseFloat(zoom) || 1)
    }
    return scale
  }

  function wordSizes() {
    const page = window.deckReader.page()
    if (!page)
      return []
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    const sizes: { words: string, size: number }[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const element = text.parentElement!
      if (text.data.trim() && !element.closest('.shiki, svg, style, script') && window.deckReader.isSeen(element))
        sizes.push({ words: text.data.trim(), size: sizeOf(element) })
    }
    return sizes
  }

  window.deckReader = { ...window.deckReader, sizeOf, wordSizes }
}
