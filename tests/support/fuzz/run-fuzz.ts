import type { Input } from './burst.ts'
import type { Measures } from './left-over.ts'
import type { Stage } from './stage.ts'
import { asyncProperty, check } from 'fast-check'
import { bursts, nameInput, play } from './burst.ts'
import { faultsOf } from './faults.ts'
import { leftOver } from './left-over.ts'
import { openStage, placeOf } from './stage.ts'

/** What a run is to do. */
export interface FuzzOptions {
  /** Which inputs; the same in each run, a whole number. */
  seed: number
  /** How many of them. */
  inputs: number
  /** How long to look for the shortest sequence that leads to a fault, ms. */
  shrinking: number
  /** Says how far it is, and at once what is wrong. */
  say?: (line: string) => void
}

/** Between two looks at what is left over, inputs. */
const ROUND = 250

/** Does a burst and says what is wrong then, a line each. */
async function tryBurst(stage: Stage, burst: readonly Input[]): Promise<string[]> {
  try {
    await play(stage, burst)
  }
  catch (error) {
    return [(error as Error).message]
  }
  return await faultsOf(stage)
}

/**
 * Presses at random in both windows of a talk, burst by burst.
 *
 * @param stage - both windows
 * @param first - what they held on to after the first pass
 * @param options - what to do
 * @returns what is wrong, and the shortest sequence that was found to lead there, a line each; empty if nothing is
 */
export async function runFuzz(stage: Stage, first: Measures, { seed, inputs, shrinking, say = () => {} }: FuzzOptions): Promise<string[]> {
  let played = 0
  let measured = 0
  let faults: string[] = []
  /** Where the burst began that went wrong, and until when shorter ones are tried from there, in new windows. */
  let failed: { from: string, until: number } | undefined

  async function goOn(burst: readonly Input[]): Promise<string[]> {
    const from = placeOf(stage.presenter)
    const found = await tryBurst(stage, burst)
    played += burst.length
    let until = Date.now() + shrinking
    if (!found.length && played - measured >= ROUND) {
      measured = played
      found.push(...await leftOver(first, stage).catch((error: Error) => [error.message]))
      say(`${played} of ${inputs} inputs`)
      // What gathers over many bursts no single one brings about.
      until = 0
    }
    if (found.length) {
      failed = { from, until }
      say([`wrong after ${played} inputs, the shortest sequence is looked for:`, ...found, `from ${from}:`, ...burst.map(nameInput)].join('\n'))
    }
    return found
  }

  async function tryAgain(burst: readonly Input[], from: string): Promise<string[]> {
    const trial = await openStage(stage.context.browser()!, stage.origin, from)
    const found = await tryBurst(trial, burst)
    await trial.context.close()
    return found
  }

  const property = asyncProperty(bursts, async (burst) => {
    const isOver = failed ? Date.now() > failed.until : played >= inputs
    if (isOver)
      return
    const found = await (failed ? tryAgain(burst, failed.from) : goOn(burst))
    if (found.length) {
      faults = found
      throw new Error(found[0])
    }
  })
  const { counterexample } = await check(property, { seed, numRuns: inputs, unbiased: true })
  return counterexample ? [...faults, `the shortest sequence found, from ${failed!.from} and by seed ${seed}:`, ...counterexample[0].map(nameInput)] : []
}
