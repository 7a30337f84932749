import type { TextLine } from './text-lines.ts'

/**
 * The panes of code on a page, each as it is copied out: line by line, with empty lines where there is room for them.
 *
 * @param lines the page's lines
 */
export function copiedPanes(lines: readonly TextLine[]): string[] {
  const panes: TextLine[][] = []
  for (const line of lines.filter(({ font }) => /Iosevka|NotoEmoji/.test(font))) {
    const last = panes.at(-1)?.at(-1)
    if (last && Math.abs(last.y - line.y) < 1)
      last.text += line.text
    else if (last && last.y > line.y && Math.abs(last.x - line.x) < 1)
      panes.at(-1)!.push({ ...line })
    else
      panes.push([{ ...line }])
  }
  return panes.map(copy)
}

function copy(pane: readonly TextLine[]): string {
  const pitch = Math.min(...pane.slice(1).map(({ y }, index) => pane[index]!.y - y))
  return pane.map(({ y, text }, index) => {
    const rows = index === 0 ? 0 : Math.round((pane[index - 1]!.y - y) / pitch)
    return '\n'.repeat(rows) + text
  }).join('')
}
