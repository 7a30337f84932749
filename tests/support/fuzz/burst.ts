import type { Where } from './actions.ts'
import type { Windows } from './stage.ts'
import { setTimeout } from 'node:timers/promises'
import { array, constantFrom, nat, tuple } from 'fast-check'
import { ACTION_NAMES, ACTIONS } from './actions.ts'

/** One input: in which window, what, and where. */
export type Input = readonly [window: keyof Windows, action: string, where: Where]

/** The most inputs between two looks at the deck. */
const LONGEST = 30

/** Inputs that come one after the other without waiting for what comes of them. */
export const bursts = array(
  tuple(constantFrom<(keyof Windows)[]>('audience', 'presenter'), constantFrom(...ACTION_NAMES), tuple(nat(999), nat(999))),
  { minLength: 1, maxLength: LONGEST, size: 'max' },
)

/** A window that has not taken an input by then never will, ms. */
const PATIENCE = 30_000

/**
 * Does the inputs.
 *
 * @param windows - both windows
 * @param burst - the inputs
 * @throws Error if a window does not take one
 */
export async function play(windows: Windows, burst: readonly Input[]): Promise<void> {
  for (const input of burst) {
    const [window, action, where] = input
    const done = new AbortController()
    try {
      await Promise.race([
        ACTIONS[action]!(windows[window], where),
        setTimeout(PATIENCE, undefined, { signal: done.signal }).then(() => {
          throw new Error(`${nameInput(input)} came to no end`)
        }),
      ])
    }
    finally {
      done.abort()
    }
  }
}

/** An input as a line that one can do by hand. */
export function nameInput([window, action, where]: Input): string {
  return `${window}: ${action}${ACTIONS[action]!.length > 1 ? ` ${where.join(' ')}` : ''}`
}
