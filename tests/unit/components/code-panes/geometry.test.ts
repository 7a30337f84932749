import type { Pane } from '../../../../shared/panes'
import { describe, expect, it } from 'vitest'
import { paneBoxes } from '../../../../components/code-panes/geometry'
import { foldRows, PANE } from '../../../../shared/panes'

const ROOM = { width: PANE.width, top: PANE.top }

/** A pane whose steps are blocks of columns × rows; at each click one step, with its last line lit or none. */
function pane(side: Pane['side'], blocks: [columns: number, rows: number, file?: string][], clicks: [step: number, isLit: boolean][]): Pane {
  return {
    side,
    lines: [],
    steps: blocks.map(([columns, rows, file = 'main.py']) => ({ file, lang: 'python', code: Array.from({ length: rows }).fill('x'.repeat(columns)).join('\n'), lines: [] })),
    states: clicks.map(([step, isLit]) => ({ step, lit: isLit ? [blocks[step]![1]] : [], shown: Array.from({ length: blocks[step]![1] }, (_, index) => index + 1) })),
  }
}

const sizes = (panes: Pane[], click: number) => paneBoxes(panes, click, ROOM).map(({ scale }) => Math.round(scale * PANE.fontSize * 10) / 10)

describe('two panes', () => {
  const panes = [pane('left', [[48, 4]], [[0, true], [0, false]]), pane('right', [[48, 4]], [[0, false], [0, true]])]

  it.each([0, 1])('fill the width at click %i, and give the room to what is talked about', (click) => {
    const boxes = paneBoxes(panes, click, ROOM)
    expect(boxes[0]!.left).toBe(0)
    expect(boxes[1]!.left + boxes[1]!.width).toBeCloseTo(PANE.width)
    expect(sizes(panes, click)[click]).toBeGreaterThan(20)
    expect(sizes(panes, click)[1 - click]).toBeGreaterThanOrEqual(14)
  })

  it('keep a quiet one at 16 px where that costs the other one nothing', () => {
    const small = [pane('left', [[30, 4]], [[0, true]]), pane('right', [[30, 4]], [[0, false]])]
    expect(sizes(small, 0)).toEqual([26, 16])
  })

  it('stay where they are as long as the same one is talked about, whatever text comes', () => {
    const changing = [pane('left', [[40, 4], [30, 4]], [[0, true], [1, true]]), pane('right', [[40, 4]], [[0, false], [0, false]])]
    expect(paneBoxes(changing, 1, ROOM)).toEqual(paneBoxes(changing, 0, ROOM))
  })

  it('keep the size of what is talked about when the other one joins in', () => {
    const joining = [pane('left', [[44, 4]], [[0, true], [0, true]]), pane('right', [[40, 4]], [[0, false], [0, true]])]
    expect(sizes(joining, 0)[0]).toBe(sizes(joining, 1)[0])
  })
})

describe('a pane that stands alone', () => {
  it('keeps one size as long as a file grows, and takes another with another file', () => {
    const panes = [pane('left', [[30, 4], [30, 16], [30, 4, 'lib.rs']], [[0, true], [1, true], [2, true]])]
    expect(sizes(panes, 0)).toEqual(sizes(panes, 1))
    expect(sizes(panes, 0)[0]).toBeLessThan(26)
    expect(sizes(panes, 2)).toEqual([26])
  })

  it('has its lit lines above the bottom fifth, unless they were smaller than 18 px for it', () => {
    const { height, scale } = paneBoxes([pane('left', [[30, 15]], [[0, true]])], 0, ROOM)[0]!
    expect(PANE.top + height - PANE.padding * scale).toBeCloseTo(PANE.vitalBottom)
    expect(sizes([pane('left', [[30, 21]], [[0, true]])], 0)).toEqual([18])
  })
})

describe('three panes', () => {
  const panes = [pane('top', [[45, 9]], [[0, true]]), pane('left', [[44, 9]], [[0, true]]), pane('right', [[44, 8]], [[0, true]])]

  it('stand one above two, all in one size', () => {
    const [top, left, right] = paneBoxes(panes, 0, ROOM)
    expect(top).toMatchObject({ top: 0, left: right!.left, width: right!.width })
    expect(right!.top).toBeCloseTo(top!.height + PANE.gap)
    expect(left!.top).toBe(right!.top)
    expect(new Set(sizes(panes, 0).map(Math.floor))).toEqual(new Set([18]))
  })
})

describe('the rows of a pane', () => {
  it('mark the lines that are left out between two shown ones', () => {
    expect(foldRows([3, 4, 7])).toEqual([3, 4, 0, 7])
  })
})
