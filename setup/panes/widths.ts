import type { Pane } from '../../shared/panes.ts'
import { columnsOf } from '../../shared/columns-of.ts'
import { PANE } from '../../shared/panes.ts'

/**
 * Checks that the code of two panes fits side by side at full size wherever both are talked about.
 *
 * @param all - the panes of a slide
 * @throws Error with the click, the widths in canvas px and the mend
 */
export function checkWidths(all: Pane[]): void {
  const panes = all.filter(({ side }) => side !== 'top')
  const need = panes.reduce((sum, pane) => sum + PANE.gutter + columns(pane) * PANE.charWidth + 2 * PANE.padding, PANE.gap * (panes.length - 1))
  const click = panes[0]!.states.findIndex((_, click) => panes.length > 1 && panes.every(pane => pane.states[click]!.lit.length > 0))
  if (click >= 0 && need > PANE.width)
    throw new Error(`click ${click}: both panes are lit and need ${need} px, they have ${PANE.width}: break their longest lines, of ${panes.map(columns).join(' and ')} columns`)
}

function columns({ steps }: Pane): number {
  return Math.max(...steps.flatMap(step => step.code.split('\n').map(columnsOf)))
}
