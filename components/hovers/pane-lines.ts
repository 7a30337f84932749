/** A line of code that a pane shows. */
export interface PaneLine {
  /** Its number in the region, from 1. */
  number: number
  text: string
  /** The nodes that hold its text, in their order. */
  nodes: Text[]
  /** Whether it is talked about. */
  lit: boolean
}

/** The lines of a pane. */
export interface PaneLines {
  lines: PaneLine[]
  /** Whether the region has no other lines. */
  whole: boolean
}

/**
 * Reads the lines of a pane, whatever draws it: a fence of Slidev's (`.line`), its magic-move (`<br>`), or CodePane,
 * which may leave lines out and says each one's number in `data-line`.
 *
 * @param pane - the element with the class `shiki`
 */
export function readPane(pane: Element): PaneLines {
  const elements = [...pane.querySelectorAll<HTMLElement>('.line')]
  const groups: Element[][] = elements.length ? elements.map(element => [element]) : splitAtBreaks(pane)
  const lines = groups.map((group, index): PaneLine => {
    const nodes = group.flatMap(textNodes)
    const number = Number((group[0] as HTMLElement | undefined)?.dataset.line ?? index + 1)
    return { number, nodes, text: nodes.map(node => node.data).join(''), lit: !group.some(isDimmed) }
  })
  while (lines.length && !lines.at(-1)!.text.trim())
    lines.pop()
  return { lines, whole: !elements[0]?.dataset.line }
}

/** A magic-move pane's items, line by line; what leaves in a morph is no longer code. */
function splitAtBreaks(pane: Element): Element[][] {
  const lines: Element[][] = [[]]
  for (const child of pane.children) {
    if (/magic-move-(?:leave|line-number)/.test(child.className))
      continue
    if (child.tagName === 'BR')
      lines.push([])
    else
      lines.at(-1)!.push(child)
  }
  return lines
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode())
    nodes.push(walker.currentNode as Text)
  return nodes
}

/** Slidev's class for code that is not talked about. */
function isDimmed(element: Element): boolean {
  return element.matches('.slidev-code-dishonored') || element.querySelector('.slidev-code-dishonored') !== null
}
