import type { CodeToken } from '../../shared/panes'
import type { PaneRow } from './rows'
import { columnsOf } from '../../shared/columns-of'

/** Where a token stands on the grid that monospaced code is. */
export interface Place {
  /** The row in the pane, from 0. */
  row: number
  /** The column in the row, from 0. */
  column: number
  token: CodeToken
  /** Whether its line is lit. */
  isLit: boolean
}

/**
 * The places of the tokens that a pane shows, by their keys. It is arithmetic on rows and columns, so that a morph
 * measures nothing on the page.
 *
 * @param rows - what stands in each row
 * @param lit - the numbers of the lines that are lit
 */
export function placeTokens(rows: PaneRow[], lit: number[]): Map<number, Place> {
  const places = new Map<number, Place>()
  rows.forEach(({ number, tokens }, row) => {
    const isLit = lit.includes(number)
    let column = 0
    for (const token of tokens) {
      places.set(token.key, { row, column, token, isLit })
      column += columnsOf(token.content)
    }
  })
  return places
}
