/** Installs what reads the words of the slide on show. Runs in the page. */
export function installWords(): void {
  /** Code and drawings are looked at by tests of their own. */
  const NOT_WORDS = '.slidev-code-wrapper, svg, style, script'

  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

  function words() {
    const page = window.deckReader.page()
    if (!page)
      return ''
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    let text = ''
    let block: Element | null = null
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node.nodeName === 'BR')
        text += ' '
      if (!(node instanceof Text) || !node.data.trim() || node.parentElement!.closest(NOT_WORDS))
        continue
      if (!window.deckReader.isSeen(node.parentElement!) || !hasRoom(node))
        continue
      const itsBlock = blockOf(node.parentElement!)
      // Only the edge of a block parts two words; within a line the deck has to write the space itself.
      text += itsBlock === block ? node.data : ` ${node.data}`
      block = itsBlock
    }
    return tidy(text)
  }

  // A comma may give way to a chip's edge, a word to nothing. Canvas px: in a small presenter a full stop is less than one of the screen's.
  function hasRoom(text: Text) {
    const range = document.createRange()
    range.selectNodeContents(text)
    return /^[\s,]*$/.test(text.data) || window.deckReader.toCanvas(range.getBoundingClientRect()).width > 1
  }

  function blockOf(element: Element): Element {
    let it = element
    while (getComputedStyle(it).display === 'inline' && it.parentElement)
      it = it.parentElement
    return it
  }

  function heading() {
    const heading = window.deckReader.page()?.querySelector('h1')?.cloneNode(true) as HTMLElement | undefined
    heading?.querySelectorAll('br').forEach(br => br.replaceWith(' '))
    return tidy(heading?.textContent ?? '')
  }

  window.deckReader = { ...window.deckReader, words, heading }
}
