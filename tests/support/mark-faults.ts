import type { MarkState } from './in-page/deck-reader.ts'
import type { Snapshot } from './snapshot.ts'
import { nameOf } from './states.ts'

/** How far a circle's middle may be from its word's, canvas px; it is drawn by a shaky hand. */
const OFF = 6

/** How much wider and higher than its word a circle may be, canvas px. */
const LARGER = 40

/**
 * One line for each circle that is not orange or does not go around its word.
 *
 * @param states - the states of a walk
 */
export function misplacedMarks(states: Snapshot[]): string[] {
  return states.flatMap(state => state.marks.flatMap(mark => faultsOf(mark).map(fault => `${nameOf(state)}: the circle around ${mark.word} ${fault}`)))
}

function faultsOf({ box, wordBox, colour }: MarkState): string[] {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map(Number)
  const sides = [['x', 'width'], ['y', 'height']] as const
  const middle = (of: typeof box, [start, size]: typeof sides[number]) => of[start] + of[size] / 2
  return [
    ...red! > green! && green! > blue! ? [] : [`is ${colour}, which is no orange`],
    ...sides.every(side => Math.abs(middle(box, side) - middle(wordBox, side)) < OFF) ? [] : ['is beside it'],
    ...sides.every(([, size]) => box[size] > wordBox[size]) ? [] : ['is too small'],
    ...sides.every(([, size]) => box[size] < wordBox[size] + LARGER) ? [] : ['is too large'],
  ]
}
