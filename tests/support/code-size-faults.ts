import type { PaneState } from './in-page/deck-reader.ts'
import type { Snapshot } from './snapshot.ts'
import { nameOf } from './states.ts'

/** Sizes of code, canvas px: the largest, what the last row reads well, and a quiet pane's as a rule. */
const LARGEST = 26
const GOOD = 22
const QUIET = 16
/** The size below which code is never: a quiet pane, and one that is talked about. */
const LEAST_QUIET = 14
const LEAST = 18

/** The canvas as panes may use it, px: where what matters ends, and where all ends. */
const ROOM = { vital: 442, bottom: 545 }

/** What rounding may cost, px. */
const TOLERANCE = 0.5

/** One pane at one state. */
interface Shown {
  state: Snapshot
  index: number
  pane: PaneState
  /** The size of its code. */
  size: number
}

/** Each gives one line for each pane whose code is smaller than it could be, or changes its size as it morphs. */
export const codeSizeFaults: Record<string, (states: Snapshot[]) => string[]> = {
  'shows lit code in 22 px or more wherever it fits, and in no more than 26': states => litStretches(states).flatMap((stretch) => {
    const { size } = stretch[0]!
    return size > LARGEST + TOLERANCE || (size < GOOD - TOLERANCE && stretch.every(shown => fits(shown, GOOD))) ? [say(stretch[0]!)] : []
  }),
  'keeps the size of what is talked about': states => litStretches(states).flatMap(stretch =>
    stretch.filter(({ size }) => Math.abs(size - stretch[0]!.size) > 0.01).map(say)),
  'shows quiet panes in 16 px wherever their code fits': states => allShown(states).filter(({ pane }) => !isLit(pane)).filter(shown => shown.size < LEAST_QUIET || (shown.size < QUIET - TOLERANCE && fits(shown, QUIET))).map(say),
  'keeps what is talked about out of the bottom fifth unless it is as small as may be': states => allShown(states)
    .filter(({ pane, size, state }) => state.panes.length < 3 && size > LEAST + 1.5 && pane.lines.some(({ isLit, bottom }) => isLit && bottom > ROOM.vital + 4))
    .map(say),
  'names the file and the language of each pane, and offers to copy it': states => allShown(states)
    .filter(({ pane }) => !/\S+\s+\S/.test(pane.title) || !pane.canCopy)
    .map(say),
}

/** Whether a pane has room for its code in another size, beside its neighbours as they are. */
function fits({ state, index, pane, size }: Shown, wanted: number): boolean {
  const grown = wanted / size
  const top = pane.lines[0]!.bottom - lineHeight(pane)
  const end = (lines: PaneState['lines']) => top + (Math.max(0, ...lines.map(({ bottom }) => bottom)) - top) * grown
  const beside = state.panes.filter((other, at) => at !== index && other.box.y < pane.box.y + pane.box.height && pane.box.y < other.box.y + other.box.height)
  const least = beside.map(other => codeWidth(other) / sizeOf(other) * (isLit(other) ? wanted : LEAST_QUIET) + 12)
  const right = Math.max(...state.panes.map(({ box }) => box.x + box.width))
  const all = beside.length ? right - Math.min(...state.panes.map(({ box }) => box.x)) : pane.box.width
  const width = all - least.reduce((sum, it) => sum + it, 0)
  return codeWidth(pane) * grown < width - 8 && end(pane.lines) < ROOM.bottom - 12 && end(pane.lines.filter(({ isLit }) => isLit)) < ROOM.vital - 4
}

/** The widest line with its number and the space around it, as it looks. */
function codeWidth(pane: PaneState): number {
  return (Math.max(...pane.lines.map(({ columns }) => columns)) / 2 + 46 / 18) * sizeOf(pane)
}

function lineHeight({ lines }: PaneState): number {
  return lines.length > 1 ? lines[1]!.bottom - lines[0]!.bottom : 20
}

/** The clicks during which a pane shows one file and is talked about without a break. */
function litStretches(states: Snapshot[]): Shown[][] {
  const stretches: Shown[][] = []
  for (const shown of allShown(states).filter(({ pane }) => isLit(pane))) {
    const before = stretches.find((stretch) => {
      const { state, index, pane } = stretch.at(-1)!
      return state.slide === shown.state.slide && Math.abs(state.click - shown.state.click) === 1 && index === shown.index && pane.title === shown.pane.title
    })
    if (before)
      before.push(shown)
    else
      stretches.push([shown])
  }
  return stretches
}

function allShown(states: Snapshot[]): Shown[] {
  return states.flatMap(state => state.panes.map((pane, index) => ({ state, index, pane, size: sizeOf(pane) })))
}

function sizeOf({ lines }: PaneState): number {
  return lines[0]!.size
}

function isLit({ lines }: PaneState): boolean {
  return lines.some(({ isLit }) => isLit)
}

function say({ state, index, size }: Shown): string {
  return `${nameOf(state)}, pane ${index + 1}: ${size} px`
}
