import type { Snapshot } from './snapshot.ts'
import { expectedLit, expectedMarks, expectedWords, showNumbers } from './expected.ts'
import { wrongCode } from './samples.ts'
import { differences, nameOf } from './states.ts'

/** What there is to hold a state against the talk by; each gives one line for each fault. */
export const stateFaults: Record<string, (states: Snapshot[]) => string[]> = {
  'comes to rest': states => states.flatMap(state => state.unrest.map(what => `${nameOf(state)}: ${what}`)),
  'has its title': states => differences(states, ({ heading }) => heading, ({ title }) => title),
  'shows its words and no others': states => differences(states, ({ words }) => words, expectedWords),
  'shows its code and no other': wrongCode,
  'lights its lines and no others': states => differences(
    states,
    ({ panes }) => panes.map(({ lines }) => showNumbers(lines.filter(({ isLit }) => isLit).map(({ number }) => number))).join(' | '),
    expectedLit,
  ),
  'draws its circles and no others': states => differences(
    states,
    ({ marks }) => marks.map(({ word }) => word).join(' '),
    (slide, click) => expectedMarks(slide, click).map(([word]) => word).join(' '),
  ),
  'keeps all on the canvas, with nothing cut off': states => states.flatMap(state => state.overflows.map(what => `${nameOf(state)}: ${what}`)),
  'leaves axe nothing to find': states => states.flatMap(state => state.axe.map(what => `${nameOf(state)}: ${what}`)),
  'has its pictures': states => states.flatMap(state => state.brokenPictures.map(what => `${nameOf(state)}: ${what} has not loaded`)),
}
