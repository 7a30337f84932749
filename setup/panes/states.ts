import type { Pane, PaneSide, PaneState } from '../../shared/panes.ts'
import type { ScriptLine } from './script.ts'
import { parseRangeString } from '@slidev/parser/utils'
import { foldRows, PANE, PANE_SIDES } from '../../shared/panes.ts'

/** The panes of a slide before their code is highlighted: steps are still lines of the script. */
export interface PaneOutline extends Pick<Pane, 'side' | 'states'> {
  steps: ScriptLine[]
}

/**
 * Works out what each pane shows at each click. A pane that a click does not name stays as it is and goes quiet; before
 * the first click that names any, none is there.
 *
 * @param clicks - the script, from click 0
 * @param lineCount - how many lines a region has
 * @throws Error with the click and the mend: a range beyond the last line, a lit line that is not shown, more lines
 * than there is room for, a pane that comes after the others, a click that changes nothing
 */
export function outlinePanes(clicks: ScriptLine[][], lineCount: (line: ScriptLine) => number): PaneOutline[] {
  const sides = PANE_SIDES.filter(side => clicks.flat().some(line => line.side === side))
  const panes = sides.map(side => outlinePane(side, clicks, lineCount))
  clicks.forEach((_, click) => {
    const changes = panes.some(({ states }) => JSON.stringify(states[click]) !== JSON.stringify(states[click - 1]))
    if (!changes)
      throw new Error(`click ${click}: changes nothing: take its [click] out, or light other lines`)
  })
  return panes
}

function outlinePane(side: PaneSide, clicks: ScriptLine[][], lineCount: (line: ScriptLine) => number): PaneOutline {
  const steps: ScriptLine[] = []
  const states: PaneState[] = []
  clicks.forEach((lines, click) => {
    const line = lines.findLast(line => line.side === side)
    if (!lines.length && !steps.length) {
      states.push({ step: 0, lit: [], shown: [] })
      return
    }
    if (!line && !steps.length)
      throw new Error(`click ${click}: the ${side} pane shows nothing yet: give it a <<< line, {0} if it is quiet`)
    if (!line) {
      states.push(quieten(states.at(-1)!, lineCount(steps[states.at(-1)!.step]!)))
      return
    }
    let step = steps.findIndex(step => step.file === line.file && step.region === line.region)
    if (step < 0)
      step = steps.push(line) - 1
    states.push(stateOf(line, step, lineCount(line), click))
  })
  return { side, steps, states }
}

/** A pane that nobody talks about is small, so that it may have room for the lines that were left out. */
function quieten({ step, shown }: PaneState, count: number): PaneState {
  return { step, lit: [], shown: count > PANE.quietRows ? shown : parseRangeString(count, 'all') }
}

function stateOf(line: ScriptLine, step: number, count: number, click: number): PaneState {
  const lit = lineNumbers(line.lit, count, line, click)
  const shown = lineNumbers(line.show, count, line, click)
  const hidden = lit.filter(number => !shown.includes(number))
  const room = lit.length ? PANE.rows : PANE.quietRows
  if (line.lit !== 'all' && hidden.length)
    throw new Error(`click ${click}: ${name(line)} lights line ${hidden[0]}, which show: '${line.show}' leaves out`)
  const rows = foldRows(shown).length
  if (rows > room)
    throw new Error(`click ${click}: ${name(line)} shows ${rows} lines, there is room for ${room}: name those that matter, show: '1-${room}'`)
  return { step, lit: lit.filter(number => shown.includes(number)), shown }
}

function lineNumbers(range: string, count: number, line: ScriptLine, click: number): number[] {
  const numbers = range === '0' ? [] : parseRangeString(count, range)
  const beyond = (range.match(/\d+/g) ?? []).map(Number).find(number => number > count)
  if (beyond)
    throw new Error(`click ${click}: ${name(line)} has ${count} lines, {${range}} names line ${beyond}`)
  return numbers
}

function name(line: ScriptLine): string {
  return `${line.file}#${line.region}`
}
