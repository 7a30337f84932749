import { describe, expect, it } from 'vitest'
import { readScript } from '../../../../setup/panes/script'
import { outlinePanes } from '../../../../setup/panes/states'

const LIB = '<<< @/snippets/src/lib.rs#lib rust'
const MAIN = '<<< @/snippets/main.py#main python'
const outline = (script: string, lines = 10) => outlinePanes(readScript(script), () => lines)

describe('the states of panes', () => {
  it('follow the script, and a pane that is not named goes quiet and shows all its lines', () => {
    const [left, right] = outline(`
      ${LIB} {2-3}{left, show: '1-4'}
      ${MAIN} {0}{right}
      [click]
      ${MAIN} {1,3}{right}`)
    expect(left!.states).toEqual([
      { step: 0, lit: [2, 3], shown: [1, 2, 3, 4] },
      { step: 0, lit: [], shown: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    ])
    expect(right!.states.map(state => state.lit)).toEqual([[], [1, 3]])
  })

  it('keep one step for a region that comes back', () => {
    const [left] = outline(`${LIB} {1}{left}\n[click]\n${LIB} {2}{left}\n[click]\n${MAIN} {1}{left}`)
    expect(left!.steps).toHaveLength(2)
    expect(left!.states.map(state => state.step)).toEqual([0, 0, 1])
  })

  it('are empty until the first click that names a pane', () => {
    const [pane] = outline(`[click]\n${LIB} {1}{left, show: '1-2'}`)
    expect(pane!.states).toEqual([{ step: 0, lit: [], shown: [] }, { step: 0, lit: [1], shown: [1, 2] }])
  })

  it.each([
    ['a range beyond the last line', `${LIB} {9-12}{left}`, 'click 0: snippets/src/lib.rs#lib has 10 lines, {9-12} names line 12'],
    ['a lit line that is left out', `${LIB} {9}{left, show: '1-4'}`, 'click 0: snippets/src/lib.rs#lib lights line 9, which show: \'1-4\' leaves out'],
    ['a click that changes nothing', `${LIB} {1}{left}\n[click]\n${LIB} {1}{left}`, 'click 1: changes nothing: take its [click] out, or light other lines'],
    ['an empty click', `${LIB} {0}{left}\n[click]`, 'click 1: changes nothing'],
    ['a pane that comes late', `${LIB} {1}{left}\n[click]\n${MAIN} {1}{right}`, 'click 0: the right pane shows nothing yet'],
  ])('fail on %s, with the click and the mend', (_, script, message) => {
    expect(() => outline(script)).toThrow(message)
  })

  it('fail where more lines are lit than there is room for', () => {
    expect(() => outline(`${LIB} {all}{left}`, 22)).toThrow('click 0: snippets/src/lib.rs#lib shows 22 lines, there is room for 21')
    expect(outline(`${LIB} {all}{left, show: '1-21'}`, 22)[0]!.states[0]!.lit).toHaveLength(21)
  })
})
