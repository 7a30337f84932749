import { Presets, SingleBar } from 'cli-progress'

/** How long a step took. */
interface StepTime {
  step: string
  /** s */
  seconds: number
}

/** A bar that goes from step to step. */
export interface Progress {
  /** The step before is done, the next one begins. */
  next: () => void
  /** Takes the bar away; more than once does no harm. */
  end: () => void
  /** How long each step took that is done, in their order. */
  times: () => StepTime[]
}

/**
 * Shows a progress bar on a terminal; elsewhere nothing, so that logs stay readable.
 *
 * @param steps what is done, in its order
 */
export function showProgress(steps: readonly string[]): Progress {
  const bar = new SingleBar({ format: 'export {bar} {value}/{total} {step}', barsize: 24, clearOnComplete: true, hideCursor: true }, Presets.shades_grey)
  let done = -1
  const begun: number[] = []
  bar.start(steps.length, 0, { step: '' })
  return {
    next: () => {
      done++
      begun.push(performance.now())
      bar.update(done, { step: steps[done] ?? '' })
    },
    end: () => {
      bar.stop()
      if (begun.length <= steps.length)
        begun.push(performance.now())
    },
    times: () => begun.slice(1).map((end, index) => ({ step: steps[index]!, seconds: (end - begun[index]!) / 1000 })),
  }
}
