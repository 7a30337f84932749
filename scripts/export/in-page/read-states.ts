import type { ShownState } from '../shown-state.ts'

/** Reads what each state on the print page shows, in the order of the page. Runs in the page. */
export function readStates(): ShownState[] {
  const isSeen = (element: Element | null) => Boolean(element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  const PANE = '.slidev-code-wrapper'

  function words(state: Element) {
    const walker = document.createTreeWalker(state, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const text = textContent!.trim()
      if (text && !parentElement!.closest(`${PANE}, script, style`) && isSeen(parentElement))
        found.push(text)
    }
    return found
  }

  function figures(state: Element) {
    const pictures = [...state.querySelectorAll('img, [role=img]')].filter(isSeen)
    const marks = [...state.querySelectorAll('.rough-annotation:has(path)')].filter(isSeen)
    return [
      ...pictures.map(it => it.getAttribute('aria-label') ?? it.getAttribute('alt') ?? it.outerHTML),
      ...marks.map(it => `mark around ${it.previousElementSibling?.textContent}`),
    ]
  }

  function panes(state: Element) {
    return [...state.querySelectorAll(PANE)].filter(isSeen).map((pane) => {
      const lines = [...pane.querySelectorAll('.line')]
      return {
        lines: lines.map(line => ({ number: line.getAttribute('data-line') ?? '', text: line.textContent })),
        lit: lines.filter(line => !line.matches('.slidev-code-dishonored') && line.textContent.trim()).length,
        quiet: pane.matches('.code-pane-quiet'),
      }
    })
  }

  return [...document.querySelectorAll('.print-slide-container')].map((state) => {
    const [slide, click] = state.id.split('-').map(Number)
    return { slide: slide!, click: click! - 1, words: words(state), figures: figures(state), panes: panes(state) }
  })
}
