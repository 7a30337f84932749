import type { HoverText } from './entry.ts'
import type { PaneLine } from './pane-lines.ts'
import { findRegion } from './find-region.ts'
import { loadHovers, loadIndex } from './hover-texts.ts'
import { readPane } from './pane-lines.ts'

/** A name on the slide that has a hover. */
export interface PaneName {
  range: Range
  hover: HoverText
  /** Whether its line is talked about. */
  lit: boolean
}

/** Whether something in a pane still moves or morphs: it has no hovers before it has come to rest. */
export function isMoving(pane: Element): boolean {
  return (pane.closest('.slidev-code-wrapper') ?? pane).getAnimations({ subtree: true }).some(({ playState }) => playState === 'running')
}

/**
 * The names of a pane that have a hover, in reading order.
 *
 * @param pane - the element with the class `shiki`
 * @returns none if the pane shows no region that has hovers, or moves
 */
export async function namesOf(pane: Element): Promise<PaneName[]> {
  const index = await loadIndex()
  const key = findRegion(readPane(pane), index)
  const texts = key && await loadHovers(key)
  if (!texts || isMoving(pane))
    return []
  // The pane may have gone on to the next step while the texts came.
  const read = readPane(pane)
  if (findRegion(read, index) !== key)
    return []
  const lines = new Map(read.lines.map(line => [line.number, line]))
  return texts.names.flatMap(([number, column, length, hover]) => {
    const line = lines.get(number)
    const range = line && rangeOf(line, column, column + length)
    return range ? [{ range, lit: line.lit, hover: texts.hovers[hover]! }] : []
  })
}

function rangeOf({ nodes }: PaneLine, start: number, end: number): Range | undefined {
  const range = document.createRange()
  let offset = 0
  for (const node of nodes) {
    if (start >= offset && start < offset + node.length)
      range.setStart(node, start - offset)
    if (end > offset && end <= offset + node.length) {
      range.setEnd(node, end - offset)
      return range
    }
    offset += node.length
  }
  return undefined
}
