import type { Pane } from '../../../../shared/panes'
import { expect, it } from 'vitest'
import { checkWidths } from '../../../../setup/panes/widths'

function pane(side: Pane['side'], columns: number, lit: number[][]): Pane {
  const step = { file: 'main.py', lang: 'python', code: 'x'.repeat(columns), lines: [] }
  return { side, lines: [], steps: [step], states: lit.map(lit => ({ step: 0, lit, shown: [1] })) }
}

it('fails where two lit panes do not fit side by side', () => {
  expect(() => checkWidths([pane('left', 48, [[1], [1]]), pane('right', 48, [[], [1]])]))
    .toThrow('click 1: both panes are lit and need 968 px, they have 932: break their longest lines, of 48 and 48 columns')
})

it('takes them where they fit, or take turns', () => {
  expect(() => checkWidths([pane('left', 48, [[1]]), pane('right', 44, [[1]])])).not.toThrow()
  expect(() => checkWidths([pane('left', 48, [[1], []]), pane('right', 48, [[], [1]])])).not.toThrow()
})
