/** Installs what measures how large letters look. Runs in the page. */
export function installSizes(): void {
  function sizeOf(element: Element) {
    const page = window.deckReader.page()!
    // Both are measured on the screen, so that every scale between the page and the letters counts.
    const scale = scaleOf(element) / (page.getBoundingClientRect().width / page.offsetWidth)
    return Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scale * 100) / 100
  }

  function scaleOf(element: Element) {
    let it = element
    while (!(it instanceof HTMLElement) || !it.offsetWidth)
      it = it.parentElement!
    return it.getBoundingClientRect().width / it.offsetWidth
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
