/** Installs what reads the code panes of the slide on show. Runs in the page. */
export function installPanes(): void {
  function panes() {
    const wrappers = window.deckReader.page()?.querySelectorAll('.slidev-code-wrapper') ?? []
    return [...wrappers].filter(window.deckReader.isSeen).map((wrapper) => {
      const code = wrapper.querySelector<HTMLElement>('.shiki')!
      const lines = wrapper.matches('.slidev-code-magic-move') ? movingLines(code) : [...code.querySelectorAll('.line')].map(line => [line])
      return {
        lines: lines.map(textOf),
        lit: lines.flatMap((line, index) => textOf(line) && isLit(line) ? [index + 1] : []),
        contrast: lines.map(contrastOf),
        box: window.deckReader.toCanvas(code.getBoundingClientRect()),
      }
    })
  }

  // A morphing pane has its tokens side by side, with a <br> between two lines.
  function movingLines(code: Element) {
    const lines: Element[][] = [[]]
    for (const token of [...code.children].slice(1)) {
      if (/magic-move-leave/.test(token.className))
        continue
      if (token.tagName === 'BR')
        lines.push([])
      else if (!token.matches('.shiki-magic-move-line-number'))
        lines.at(-1)!.push(token)
    }
    while (lines.length && !textOf(lines.at(-1)!))
      lines.pop()
    return lines
  }

  function textOf(line: Element[]) {
    return line.map(it => it.textContent).join('').trimEnd()
  }

  function isLit(line: Element[]) {
    return !line.some(it => it.closest('.slidev-code-dishonored') && it.textContent.trim())
  }

  function contrastOf(line: Element[]) {
    const tokens = line.flatMap(it => it.matches('.line') && it.children.length ? [...it.children] : [it])
    const contrasts = tokens.filter(it => it.textContent.trim()).map(window.deckReader.contrast)
    return contrasts.length ? { faintest: Math.min(...contrasts), strongest: Math.max(...contrasts) } : null
  }

  window.deckReader = { ...window.deckReader, panes }
}
