import type { LineState } from './in-page/deck-reader.ts'
import type { Snapshot } from './snapshot.ts'
import { nameOf } from './states.ts'

/** What the back row can read, canvas px; 18 px are 18 pt on a slide 7.5 inches high, as EuroPython asks of its speakers. */
const SIZES = { talkedAbout: 18, code: 14, caption: 14 }

/** Contrast to the ground, 1 to 21: WCAG's AAA for what is lit, and what it asks of graphics for what is dimmed. */
const CONTRASTS = { lit: 7, dimmed: 3 }

/** Columns of code that fit where two panes stand side by side. */
const COLUMNS = 48

/** Each gives one line for each line of code, or each piece of text, that the back row cannot read. */
export const legibilityFaults: Record<string, (states: Snapshot[]) => string[]> = {
  'shows the code that is talked about in at least 18 px': states => lineFaults(states, ({ isLit, size }) => isLit && size < SIZES.talkedAbout),
  'shows no code under 14 px': states => lineFaults(states, ({ size }) => size < SIZES.code),
  'shows no words under 14 px': states => states.flatMap(state => state.wordSizes
    .filter(({ size }) => size < SIZES.caption)
    .map(({ words, size }) => `${nameOf(state)}: “${words}” is ${size} px`)),
  'gives lit code a contrast of 7 and dimmed code one of 3': states => lineFaults(states, ({ isLit, contrast }) => contrast !== null && contrast.faintest < (isLit ? CONTRASTS.lit : CONTRASTS.dimmed)),
  'keeps code side by side within 48 columns': states => lineFaults(states.filter(({ panes }) => panes.length === 2), ({ columns }) => columns > COLUMNS),
}

function lineFaults(states: Snapshot[], isFault: (line: LineState) => boolean): string[] {
  return states.flatMap(state => state.panes.flatMap(({ lines }) => lines.filter(isFault)
    .map(({ text, size, contrast, columns }) => `${nameOf(state)}: “${text}” has ${size} px, ${columns} columns, a contrast of ${contrast?.faintest.toFixed(1)}`)))
}
