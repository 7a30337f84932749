/**
 * Lets each title reach, with blanks, to the right edge of its slide. Chrome's own viewer takes a page for one that is
 * written downwards, and copies it out letter by letter, if its text covers more of the height than of the width, as
 * a column of code does. Runs in the page.
 */
export function widenTitles(): void {
  const words = [...document.querySelectorAll<HTMLElement>('.print-slide-container')].flatMap((state) => {
    const title = state.querySelector('h1')
    const text = title && lastText(title)
    const [word] = /\S+$/.exec(text?.data.trimEnd() ?? '') ?? []
    if (!text || !word)
      return []
    // Blanks are only reckoned in where they are of one piece with a letter, see merge-glyphs.ts.
    const span = document.createElement('span')
    span.textContent = word
    text.data = text.data.trimEnd().slice(0, -word.length)
    text.after(span)
    return [{ state, span }]
  })
  // All are measured before any of them changes: else the page would be laid out once a title.
  const widened = words.map(({ state, span }) => {
    const { right, width } = span.getBoundingClientRect()
    const room = state.getBoundingClientRect().right - right
    // A blank is about a quarter of an em.
    return { span, width, blanks: Math.max(0, Math.floor(room / (Number.parseFloat(getComputedStyle(span).fontSize) * 0.27))) }
  })
  for (const { span, width, blanks } of widened) {
    Object.assign(span.style, { display: 'inline-block', width: `${width}px`, whiteSpace: 'pre' })
    span.textContent += ' '.repeat(blanks)
  }

  function lastText(element: Element): Text | undefined {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let last: Text | undefined
    while (walker.nextNode()) {
      if (walker.currentNode.textContent!.trim())
        last = walker.currentNode as Text
    }
    return last
  }
}
