import type { Page } from '@playwright/test'
import type { PageLog } from './page-log.ts'
import type { Snapshot } from './snapshot.ts'
import { press } from './press.ts'
import { takeSnapshot } from './snapshot.ts'

/** One way through the whole deck. */
export interface Walk {
  /** Each state on the way. */
  states: Snapshot[]
  /** What the page did meanwhile. */
  log: PageLog
}

/** Far more presses than the deck has states, so that a deck that goes round in a ring still ends. */
const MOST_PRESSES = 300

/**
 * Walks from the state the deck is in to the end of the way, by keys only.
 *
 * @param page - a page with the deck reader, on a slide
 * @param keys - the keys that go this way; they take turns
 * @param askAxe - whether axe looks at each state, too
 */
export async function walk(page: Page, keys: readonly string[], askAxe: boolean): Promise<Snapshot[]> {
  const states = [await takeSnapshot(page, askAxe)]
  for (let index = 0; index < MOST_PRESSES; index++) {
    if (!await press(page, keys[index % keys.length]!))
      break
    states.push(await takeSnapshot(page, askAxe))
  }
  return states
}
