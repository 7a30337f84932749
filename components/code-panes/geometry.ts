import type { Pane } from '../../shared/panes'
import { PANE } from '../../shared/panes'
import { paneScale } from './scales'
import { codeWidth, paneHeight } from './sizes'
import { phaseOf } from './stretches'

/** Where a pane stands at one click, canvas px from the panes' own corner. */
export interface PaneBox {
  left: number
  top: number
  width: number
  height: number
  /** Of the code: 1 where it has `PANE.fontSize`. */
  scale: number
}

/** The room that a slide's panes share, canvas px. */
export interface PaneRoom {
  width: number
  /** Where it begins on the canvas; it ends at `PANE.bottom`. */
  top: number
}

/**
 * The boxes of all panes at one click: a pane that is talked about gets the room that its code needs, the other one
 * what is left. As long as the same panes are talked about, none moves because its neighbour's text changed.
 *
 * @param panes - the slide's panes, in reading order
 * @param click - the click, from 0
 * @param room - the room that they share
 */
export function paneBoxes(panes: Pane[], click: number, room: PaneRoom): PaneBox[] {
  const clicks = phaseOf(panes, click)
  const scales = panes.map((_, index) => paneScale(panes, index, click, room))
  const heights = panes.map((pane, index) => paneHeight(pane, click, scales[index]!))
  const beside = panes.flatMap(({ side }, index) => side === 'top' ? [] : [index])
  const needs = panes.map((pane, index) => codeWidth(pane, clicks) * scales[index]!)
  const spare = (room.width - PANE.gap * (beside.length - 1) - beside.reduce((sum, index) => sum + needs[index]!, 0)) / beside.length
  const above = panes.flatMap((pane, index) => pane.side === 'top' ? pane.states.map((_, at) => paneHeight(pane, at, scales[index]!) + PANE.gap) : [])
  const top = Math.max(0, ...above)
  let left = 0
  const boxes = new Map(beside.map((index) => {
    const box = { left, top, width: needs[index]! + spare, height: heights[index]!, scale: scales[index]! }
    left += box.width + PANE.gap
    return [index, box]
  }))
  const last = boxes.get(beside.at(-1)!)!
  return panes.map((_, index) => rounded(boxes.get(index) ?? { ...last, top: 0, height: heights[index]!, scale: scales[index]! }))
}

/** As fine as a style sheet keeps it, so that a page that was written down is drawn as it was. */
function rounded(box: PaneBox): PaneBox {
  return Object.fromEntries(Object.entries(box).map(([side, length]) => [side, Math.round(length * 1000) / 1000])) as unknown as PaneBox
}
