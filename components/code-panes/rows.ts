import type { CodeToken, Pane, PaneState } from '../../shared/panes'
import { foldRows } from '../../shared/panes'

/** A row of a pane. */
export interface PaneRow {
  /** The number of the line in it, from 1; 0 where lines are left out. */
  number: number
  /** What the line is made of. */
  tokens: CodeToken[]
}

/**
 * What stands in each row of a pane.
 *
 * @param pane - the pane
 * @param state - one of its states
 */
export function paneRows({ lines, steps }: Pane, { step, shown }: PaneState): PaneRow[] {
  return foldRows(shown).map(number => ({ number, tokens: number ? lines[steps[step]!.lines[number - 1]!]! : [] }))
}
