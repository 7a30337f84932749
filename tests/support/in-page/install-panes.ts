/** Installs what reads the code panes of the slide on show. Runs in the page. */
export function installPanes(): void {
  function panes() {
    const wrappers = window.deckReader.page()?.querySelectorAll('.slidev-code-wrapper') ?? []
    return [...wrappers].filter(window.deckReader.isSeen).map(wrapper => ({
      title: [...wrapper.children].filter(child => !child.matches('.shiki')).flatMap(child => [...child.querySelectorAll('span')].map(span => span.textContent.trim())).join(' '),
      canCopy: Boolean(wrapper.querySelector('button[aria-label^="Copy "]')),
      lines: [...wrapper.querySelectorAll<HTMLElement>('.shiki .line')].map((line, index) => ({
        number: Number(line.dataset.line ?? index + 1),
        text: line.textContent.trimEnd(),
        isLit: Boolean(line.textContent.trim()) && !line.matches('.slidev-code-dishonored'),
        contrast: contrastOf(line),
        size: window.deckReader.sizeOf(line),
        columns: line.textContent.trimEnd().length,
        bottom: bottomOf(line),
      })),
      box: window.deckReader.toCanvas(wrapper.getBoundingClientRect()),
    }))
  }

  function bottomOf(line: Element) {
    const { y, height } = window.deckReader.toCanvas(line.getBoundingClientRect())
    return y + height
  }

  function contrastOf(line: Element) {
    const tokens = line.children.length ? [...line.children] : [line]
    const contrasts = tokens.filter(it => it.textContent.trim()).map(window.deckReader.contrast)
    return contrasts.length ? { faintest: Math.min(...contrasts), strongest: Math.max(...contrasts) } : null
  }

  window.deckReader = { ...window.deckReader, panes }
}
