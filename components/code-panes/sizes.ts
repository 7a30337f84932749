import type { Pane } from '../../shared/panes'
import { columnsOf } from '../../shared/columns-of'
import { foldRows, PANE } from '../../shared/panes'

/**
 * The widest line of a pane at some clicks, with its number and the space around it; canvas px at `PANE.fontSize`.
 *
 * @param pane - the pane
 * @param clicks - the clicks
 */
export function codeWidth({ steps, states }: Pane, clicks: readonly number[]): number {
  const lines = clicks.flatMap(click => steps[states[click]!.step]!.code.split('\n'))
  return PANE.gutter + Math.max(...lines.map(columnsOf)) * PANE.charWidth + 2 * PANE.padding
}

/**
 * The height of a pane, canvas px.
 *
 * @param pane - the pane
 * @param click - the click, from 0
 * @param scale - the scale of its code
 */
export function paneHeight({ steps, states }: Pane, click: number, scale: number): number {
  const { step, shown } = states[click]!
  const errors = steps[step]!.errors?.length ?? 0
  return PANE.titleHeight + (foldRows(shown).length * PANE.lineHeight + 2 * PANE.padding) * scale + errors * PANE.errorHeight
}
