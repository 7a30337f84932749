/** Installs what reads the code panes of the slide on show. Runs in the page. */
export function installPanes(): void {
  function panes() {
    const wrappers = window.deckReader.page()?.querySelectorAll('.slidev-code-wrapper') ?? []
    return [...wrappers].filter(window.deckReader.isSeen).map(wrapper => ({
      lines: [...wrapper.querySelectorAll<HTMLElement>('.shiki .line')].map((line, index) => ({
        number: Number(line.dataset.line ?? index + 1),
        text: line.textContent.trimEnd(),
        isLit: Boolean(line.textContent.trim()) && !line.matches('.slidev-code-dishonored'),
        contrast: contrastOf(line),
        size: window.deckReader.sizeOf(line),
        columns: line.textContent.trimEnd().length,
      })),
      box: window.deckReader.toCanvas(wrapper.getBoundingClientRect()),
    }))
  }

  function contrastOf(line: Element) {
    const tokens = line.children.length ? [...line.children] : [line]
    const contrasts = tokens.filter(it => it.textContent.trim()).map(window.deckReader.contrast)
    return contrasts.length ? { faintest: Math.min(...contrasts), strongest: Math.max(...contrasts) } : null
  }

  window.deckReader = { ...window.deckReader, panes }
}
