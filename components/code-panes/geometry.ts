import type { Pane, PaneState } from '../../shared/panes'
import { foldRows, PANE } from '../../shared/panes'

/** Where a pane stands at one click, canvas px from the panes' own corner. */
export interface PaneBox {
  left: number
  width: number
  height: number
  /** Of the code: 1 where it is talked about, `PANE.quietScale` for the rest, more in a pane that has the width to itself. */
  scale: number
}

/**
 * The boxes of all panes at one click: a pane that is talked about gets the room that its code needs, the other one
 * what is left. They depend on which panes are talked about, and not on the code of the click, so that no pane moves
 * because its neighbour's text changed.
 *
 * @param panes - the slide's panes, left to right
 * @param click - the click, from 0
 * @param width - the width that they share, canvas px
 */
export function paneBoxes(panes: Pane[], click: number, width: number): PaneBox[] {
  const scales = panes.length === 1
    ? [soleScale(panes[0]!, width)]
    : panes.map(({ states }) => states[click]!.lit.length ? 1 : PANE.quietScale)
  const needs = panes.map((pane, index) => codeWidth(pane) * scales[index]! + 2 * PANE.padding)
  const spare = (width - PANE.gap * (panes.length - 1) - needs.reduce((sum, need) => sum + need, 0)) / panes.length
  let left = 0
  return panes.map((pane, index) => {
    const box = { left: round(left), width: round(needs[index]! + spare), height: round(codeHeight(pane.states[click]!, scales[index]!)), scale: round(scales[index]!) }
    left += box.width + PANE.gap
    return box
  })
}

/** As fine as a style sheet keeps it, so that a page that was written down is drawn as it was. */
function round(length: number): number {
  return Math.round(length * 1000) / 1000
}

/** One scale for all clicks, so that nothing jumps: as large as the widest step allows. */
function soleScale(pane: Pane, width: number): number {
  return Math.min(PANE.soleScale, (width - 2 * PANE.padding) / codeWidth(pane))
}

/** The widest line that a pane shows at any click, with its number; canvas px at full size. */
function codeWidth({ steps }: Pane): number {
  const columns = Math.max(...steps.flatMap(step => step.code.split('\n').map(line => line.length)))
  return PANE.gutter + columns * PANE.charWidth
}

function codeHeight({ shown }: PaneState, scale: number): number {
  return PANE.titleHeight + foldRows(shown).length * PANE.lineHeight * scale + 2 * PANE.padding
}
