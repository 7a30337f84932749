import type { Pane } from '../../shared/panes'
import type { PaneRoom } from './geometry'
import { foldRows, PANE } from '../../shared/panes'
import { codeWidth } from './sizes'
import { litTogether, phaseOf } from './stretches'

const GOOD = PANE.goodSize / PANE.fontSize
const LARGEST = PANE.largestSize / PANE.fontSize
const [QUIET, QUIETEST] = PANE.quietSizes.map(size => size / PANE.fontSize) as [number, number]

/**
 * The scale of a pane's code at a click: as large as its room allows where it is talked about, and the same as long as
 * it is, and as what is talked about beside it; otherwise small, and smaller yet if its neighbour needs the room.
 *
 * @param panes - the slide's panes
 * @param index - which of them
 * @param click - the click, from 0
 * @param room - the room that they share
 */
export function paneScale(panes: Pane[], index: number, click: number, room: PaneRoom): number {
  if (panes[index]!.states[click]!.lit.length)
    return Math.min(...litTogether(panes, { index, click }).map(moment => litScale(panes, moment.index, moment.click, room)))
  const [neighbour] = neighboursOf(panes, index)
  const width = widthOf(panes, index, room) - (neighbour === undefined || !panes[neighbour]!.states[click]!.lit.length ? 0 : paneScale(panes, neighbour, click, room) * widthAt(panes, neighbour, click))
  return Math.max(QUIETEST, Math.min(QUIET, width / widthAt(panes, index, click), heightScale(panes, index, click, room)))
}

function litScale(panes: Pane[], index: number, click: number, room: PaneRoom): number {
  const wide = widthScale(panes, index, click, room)
  const high = Math.min(heightScale(panes, index, click, room), vitalScale(panes, index, click, room))
  // Never under the size that the last row can read: then the code ends lower.
  return Math.min(LARGEST, wide, Math.max(1, high))
}

/** What the width allows: what is talked about is good to read first, and then a quiet neighbour is. */
function widthScale(panes: Pane[], index: number, click: number, room: PaneRoom): number {
  const own = widthAt(panes, index, click)
  const width = widthOf(panes, index, room)
  const [neighbour] = neighboursOf(panes, index)
  if (neighbour === undefined)
    return width / own
  const other = widthAt(panes, neighbour, click)
  if (panes[neighbour]!.states[click]!.lit.length)
    return width / (own + other)
  const beside = (scale: number) => (width - other * scale) / own
  return Math.max(beside(QUIET), Math.min(GOOD, beside(QUIETEST)))
}

/** What the canvas allows for all rows; panes above one another share its height. */
function heightScale(panes: Pane[], index: number, click: number, { top }: PaneRoom): number {
  const rowsOf = (of: Pane[]) => Math.max(0, ...of.map(({ states }) => foldRows(states[click]!.shown).length))
  const levels = panes.some(({ side }) => side === 'top')
    ? [panes.filter(({ side }) => side === 'top'), panes.filter(({ side }) => side !== 'top')].map(rowsOf)
    : [rowsOf([panes[index]!])]
  const height = PANE.bottom - top - levels.length * PANE.titleHeight - (levels.length - 1) * PANE.gap
  return height / levels.reduce((sum, rows) => sum + rows * PANE.lineHeight + 2 * PANE.padding, 0)
}

/** What keeps the lit rows out of the bottom fifth. */
function vitalScale(panes: Pane[], index: number, click: number, { top }: PaneRoom): number {
  const { lit, shown } = panes[index]!.states[click]!
  const rows = foldRows(shown).lastIndexOf(lit.at(-1)!) + 1
  return (PANE.vitalBottom - top - PANE.titleHeight) / (rows * PANE.lineHeight + PANE.padding)
}

function widthAt(panes: Pane[], index: number, click: number): number {
  return codeWidth(panes[index]!, phaseOf(panes, click))
}

/** The width that a pane shares with those beside it, the gap between them taken off. */
function widthOf(panes: Pane[], index: number, { width }: PaneRoom): number {
  return panes[index]!.side === 'top' ? (width - PANE.gap) / 2 : width - PANE.gap * neighboursOf(panes, index).length
}

function neighboursOf(panes: Pane[], index: number): number[] {
  return panes[index]!.side === 'top' ? [] : panes.flatMap(({ side }, at) => at === index || side === 'top' ? [] : [at])
}
