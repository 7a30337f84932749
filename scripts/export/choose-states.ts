import type { ShownState } from './shown-state.ts'
import { smallestCover } from './smallest-cover.ts'

/**
 * Chooses, slide by slide, the fewest states that together show everything that any state shows. Where two would do,
 * it takes the one with more lit lines, as less of it was beside the point on stage, and then the later one.
 *
 * @param states all states of the slides, in their order
 * @param stepOf names what a pane shows at a click, for two steps are not one even if the one is the start of the other
 * @returns the kept states, in their order
 */
export function chooseStates(states: readonly ShownState[], stepOf: (state: ShownState, pane: number) => string): ShownState[] {
  const slides = Map.groupBy(states, ({ slide }) => slide)
  return [...slides.values()].flatMap((ofSlide) => {
    // The best first, as the cover takes the first of equals.
    const ranked = [...ofSlide].sort((a, b) => litLines(b) - litLines(a) || b.click - a.click)
    const kept = smallestCover(ranked.map(state => new Set(shownThings(state, stepOf))))
    return kept.map(index => ranked[index]!).sort((a, b) => a.click - b.click)
  })
}

/**
 * The things that a state shows: words, pictures, marks, and the lines of each step of each pane. A line at the size at
 * which it is talked about stands for the small one, too, but not the other way round.
 */
function shownThings(state: ShownState, stepOf: (state: ShownState, pane: number) => string): string[] {
  const panes = state.panes.flatMap(({ lines, quiet }, index) => lines.flatMap(({ number, text }) => {
    const line = JSON.stringify([index, stepOf(state, index), number, text])
    return quiet ? [`small ${line}`] : [`small ${line}`, `large ${line}`]
  }))
  return [...numbered(state.words), ...numbered(state.figures), ...numbered(panes)]
}

/** The same twice is more than the same once. */
function numbered(things: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return things.map((thing) => {
    seen.set(thing, (seen.get(thing) ?? 0) + 1)
    return `${seen.get(thing)} ${thing}`
  })
}

function litLines({ panes }: ShownState): number {
  return panes.reduce((sum, { lit }) => sum + lit, 0)
}
