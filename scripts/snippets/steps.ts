import type { Session } from './session.ts'
import type { Tool } from './tools.ts'
import { concepts } from './steps/concepts.ts'
import { dataframes } from './steps/dataframes.ts'
import { etl } from './steps/etl.ts'
import { guessingGame } from './steps/guessing-game.ts'
import { mapElements } from './steps/map-elements.ts'
import { myLib } from './steps/my-lib.ts'
import { plugin } from './steps/plugin.ts'

/** A group of samples, and how they are proved. */
export interface Step {
  /** Every file that it builds, runs or compares; patterns inside `snippets/`. */
  files: string[]
  /** What it runs; without one of them it is skipped. */
  needs: Tool[]
  verify: (session: Session) => Promise<void>
}

/** All of them, from quick to slow. */
export const steps: Record<string, Step> = { concepts, guessingGame, dataframes, mapElements, myLib, plugin, etl }
