import type { Snapshot } from './snapshot.ts'
import type { TalkSlide } from './talk.ts'
import { talk } from './talk.ts'

/**
 * A state's name, as a failing test shows it.
 *
 * @param state - the slide's number and the click, 0 before the first
 */
export function nameOf({ slide, click }: Pick<Snapshot, 'slide' | 'click'>): string {
  return `slide ${slide}, click ${click}`
}

/** The names of all states of the talk, in its order. */
export const stateNames: string[] = talk.slides.flatMap(({ number, clicks }) =>
  Array.from({ length: clicks + 1 }, (_, click) => nameOf({ slide: number, click })))

/**
 * The talk's slide of a state.
 *
 * @param state - the state
 * @throws Error if the talk has no such slide
 */
export function slideOf(state: Snapshot): TalkSlide {
  const slide = talk.slides.find(({ number }) => number === state.slide)
  if (!slide)
    throw new Error(`the deck shows a slide ${state.slide}, but tests/talk.yaml has none of this number`)
  return slide
}

/**
 * One line for each state in which something is not as in the talk.
 *
 * @param states - the states
 * @param read - takes it out of a state, as text
 * @param expected - says how it is in the talk, as text
 */
export function differences(states: Snapshot[], read: (state: Snapshot) => string, expected: (slide: TalkSlide, click: number) => string): string[] {
  return states.flatMap((state) => {
    const [is, shouldBe] = [read(state), expected(slideOf(state), state.click)]
    return is === shouldBe ? [] : [`${nameOf(state)}: ${is || 'nothing'}\n  instead of ${shouldBe || 'nothing'}`]
  })
}

/**
 * The pairs of neighbouring states on the same slide.
 *
 * @param states - the states of a walk
 */
export function neighbours(states: Snapshot[]): [Snapshot, Snapshot][] {
  return states.slice(1)
    .map((state, index) => [states[index]!, state] as [Snapshot, Snapshot])
    .filter(([before, after]) => before.slide === after.slide)
}

/**
 * One line for each click that changes nothing: no word, no code, no lit line, no circle.
 *
 * @param states - the states of a walk
 */
export function deadClicks(states: Snapshot[]): string[] {
  const look = ({ words, panes, marks }: Snapshot) =>
    JSON.stringify([words, panes.map(({ lines }) => lines.map(({ text, isLit }) => [text, isLit])), marks.map(({ word }) => word)])
  return neighbours(states)
    .filter(([before, after]) => look(before) === look(after))
    .map(([before, after]) => `${nameOf(before)} and ${after.click} look the same`)
}
