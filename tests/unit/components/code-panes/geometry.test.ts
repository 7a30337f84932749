import type { Pane } from '../../../../shared/panes'
import { describe, expect, it } from 'vitest'
import { paneBoxes } from '../../../../components/code-panes/geometry'
import { foldRows, PANE } from '../../../../shared/panes'

function pane(side: Pane['side'], columns: number, lit: number[][]): Pane {
  const code = 'x'.repeat(columns)
  return { side, steps: [{ file: 'main.py', lang: 'python', code, lines: [] }], states: lit.map(lit => ({ step: 0, lit, shown: [1] })) }
}

describe('the boxes of two panes', () => {
  const panes = [pane('left', 48, [[1], []]), pane('right', 48, [[], [1]])]

  it.each([0, 1])('fill the width at click %i, and give the room to what is talked about', (click) => {
    const boxes = paneBoxes(panes, click, PANE.width)
    expect(boxes[0]!.left).toBe(0)
    expect(boxes[1]!.left + boxes[1]!.width).toBeCloseTo(PANE.width)
    expect(boxes[click]!.scale).toBe(1)
    expect(boxes[click]!.width).toBeGreaterThan(PANE.gutter + 48 * PANE.charWidth + 2 * PANE.padding - 1)
    expect(boxes[1 - click]!.scale * PANE.fontSize).toBeGreaterThanOrEqual(14)
  })
})

describe('a pane that stands alone', () => {
  it('keeps one scale over its clicks', () => {
    const boxes = [0, 1].map(click => paneBoxes([pane('left', 40, [[1], [2]])], click, 564)[0]!)
    expect(boxes[0]!.scale).toBe(PANE.soleScale)
    expect(boxes[1]).toEqual(boxes[0])
  })
})

describe('the rows of a pane', () => {
  it('mark the lines that are left out between two shown ones', () => {
    expect(foldRows([3, 4, 7])).toEqual([3, 4, 0, 7])
  })
})
