/** Installs what finds words and pictures that leave the canvas or are cut off. Runs in the page. */
export function installOverflows(): void {
  /** What rounding may cost, screen px. */
  const TOLERANCE = 1

  interface Thing { name: string, parent: Element, rects: DOMRect[] }
  interface Edge { name: string, rect: DOMRect }

  function overflows() {
    const page = window.deckReader.page()
    if (!page)
      return ['no slide, or more than one, is on show']
    const known = new Map<Element, Edge[]>()
    return [...wordsOf(page), ...picturesOf(page)].flatMap(({ name, parent, rects }) => {
      const edges = known.get(parent) ?? edgesOf(parent, page)
      known.set(parent, edges)
      const edge = edges.find(it => rects.some(rect => leaves(rect, it.rect)))
      return edge ? [`${name} leaves ${edge.name}`] : []
    })
  }

  function wordsOf(page: Element): Thing[] {
    const things: Thing[] = []
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      if (!text.data.trim() || !window.deckReader.isSeen(text.parentElement!))
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      things.push({ name: `"${text.data.trim()}"`, parent: text.parentElement!, rects: [...range.getClientRects()] })
    }
    return things
  }

  function picturesOf(page: Element): Thing[] {
    return [...page.querySelectorAll('img, svg:not(.rough-annotation), [role="img"]')].filter(window.deckReader.isSeen).filter(it => !it.closest('[aria-hidden="true"]')).map(it => ({
      name: `picture "${it.getAttribute('aria-label') ?? it.getAttribute('alt') ?? it.getAttribute('src') ?? it.tagName}"`,
      parent: it.parentElement!,
      rects: [it.getBoundingClientRect()],
    }))
  }

  function edgesOf(element: Element, page: Element): Edge[] {
    const edges = [{ name: 'the canvas', rect: page.getBoundingClientRect() }]
    for (let it: Element | null = element; it && it !== page; it = it.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(it)
      // A pane's code has to stay in it, also where it would be seen beyond its edge.
      if (display !== 'inline' && ([overflowX, overflowY].some(value => value !== 'visible') || it.matches('.slidev-code')))
        edges.push({ name: `its <${it.tagName.toLowerCase()} class="${it.getAttribute('class') ?? ''}">`, rect: it.getBoundingClientRect() })
    }
    return edges
  }

  function leaves(inner: DOMRect, outer: DOMRect) {
    return inner.left < outer.left - TOLERANCE || inner.right > outer.right + TOLERANCE
      || inner.top < outer.top - TOLERANCE || inner.bottom > outer.bottom + TOLERANCE
  }

  window.deckReader = { ...window.deckReader, overflows }
}
