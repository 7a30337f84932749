/** Installs what finds the slide on show and tells what of it can be seen. Runs in the page. */
export function installVisibility(): void {
  /** Below this nobody in the room sees it. */
  const FAINTEST_OPACITY = 0.05

  function page() {
    const seen = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].filter(it => [...it.children].some(child => child.checkVisibility({ visibilityProperty: true })))
    return seen.length === 1 ? seen[0] : undefined
  }

  function isSeen(element: Element) {
    if (!element.checkVisibility({ visibilityProperty: true }))
      return false
    const { width, height } = element.getBoundingClientRect()
    if (width <= 1 || height <= 1)
      return false
    let opacity = 1
    for (let it: Element | null = element; it; it = it.parentElement)
      opacity *= Number(getComputedStyle(it).opacity)
    return opacity > FAINTEST_OPACITY
  }

  function toCanvas(rect: DOMRect) {
    const canvas = document.querySelector<HTMLElement>('#slide-content')!
    const { left, top, width } = canvas.getBoundingClientRect()
    const scale = width / canvas.offsetWidth
    return { x: (rect.left - left) / scale, y: (rect.top - top) / scale, width: rect.width / scale, height: rect.height / scale }
  }

  window.deckReader = { ...window.deckReader, page, isSeen, toCanvas }
}
