/** Installs what reads the code panes of the slide on show. Runs in the page. */
export function installPanes(): void {
  function panes() {
    const wrappers = window.deckReader.page()?.querySelectorAll('.slidev-code-wrapper') ?? []
    return [...wrappers].filter(window.deckReader.isSeen).map(readPane)
  }

  function readPane(wrapper: Element) {
    // Those of other clicks stand in the page, too.
    const lines = [...wrapper.querySelectorAll<HTMLElement>('.shiki .line')].filter(line => line.checkVisibility())
    const contrasts = contrastsOf(lines)
    return {
      title: [...wrapper.children].filter(child => !child.matches('.shiki')).flatMap(child => [...child.querySelectorAll('span')].map(span => span.textContent.trim())).join(' '),
      canCopy: Boolean(wrapper.querySelector('button[aria-label^="Copy "]')),
      lines: lines.map((line, index) => ({
        number: Number(line.dataset.line ?? index + 1),
        text: line.textContent.trimEnd(),
        isLit: Boolean(line.textContent.trim()) && !line.matches('.slidev-code-dishonored'),
        contrast: contrasts[index]!,
        size: window.deckReader.sizeOf(line),
        columns: line.textContent.trimEnd().length,
        bottom: bottomOf(line),
      })),
      box: window.deckReader.toCanvas(wrapper.getBoundingClientRect()),
    }
  }

  function bottomOf(line: Element) {
    const { y, height } = window.deckReader.toCanvas(line.getBoundingClientRect())
    return y + height
  }

  /** Of each line that of its faintest and of its strongest token. */
  function contrastsOf(lines: Element[]) {
    const tokens = lines.map(line => (line.children.length ? [...line.children] : [line]).filter(it => it.textContent.trim()))
    const all = window.deckReader.contrasts(tokens.flat())
    return tokens.map(({ length }) => {
      const own = all.splice(0, length)
      return length ? { faintest: Math.min(...own), strongest: Math.max(...own) } : null
    })
  }

  window.deckReader = { ...window.deckReader, panes }
}
