import type { PaneName } from './pane-names.ts'

// Painted by hovers.css, so that no element is added to the code and nothing moves.
const NAMES = 'hover-names'
const POINTED = 'hover-pointed'

/** Underlines the names that have a hover; none takes the lines away. */
export function underline(names: PaneName[]): void {
  paint(NAMES, names)
}

/** Marks the name that the popup is about. */
export function mark(name: PaneName | undefined): void {
  paint(POINTED, name ? [name] : [])
}

function paint(highlight: string, names: PaneName[]): void {
  if (!names.length) {
    CSS.highlights?.delete(highlight)
    return
  }
  CSS.highlights?.set(highlight, Object.assign(new Highlight(...names.map(({ range }) => range)), { priority: highlight === POINTED ? 1 : 0 }))
}
