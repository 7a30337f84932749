import type { Pane } from '../../shared/panes'
import { PANE } from '../../shared/panes'

/**
 * The widest line of a pane at some clicks, with its number and the space around it; canvas px at `PANE.fontSize`.
 *
 * @param pane - the pane
 * @param clicks - the clicks
 */
export function codeWidth({ steps, states }: Pane, clicks: readonly number[]): number {
  const lines = clicks.flatMap(click => steps[states[click]!.step]!.code.split('\n'))
  return PANE.gutter + Math.max(...lines.map(line => line.length)) * PANE.charWidth + 2 * PANE.padding
}

/**
 * The height of a pane, canvas px.
 *
 * @param rows - how many rows it shows
 * @param scale - the scale of its code
 */
export function codeHeight(rows: number, scale: number): number {
  return PANE.titleHeight + (rows * PANE.lineHeight + 2 * PANE.padding) * scale
}
