import { Presets, SingleBar } from 'cli-progress'

/** A bar that goes from step to step. */
export interface Progress {
  /** The step before is done, the next one begins. */
  next: () => void
  /** Takes the bar away; more than once does no harm. */
  end: () => void
}

/**
 * Shows a progress bar on a terminal; elsewhere nothing, so that logs stay readable.
 *
 * @param steps what is done, in its order
 */
export function showProgress(steps: readonly string[]): Progress {
  const bar = new SingleBar({ format: 'export {bar} {value}/{total} {step}', barsize: 24, clearOnComplete: true, hideCursor: true }, Presets.shades_grey)
  let done = -1
  bar.start(steps.length, 0, { step: '' })
  return {
    next: () => {
      done++
      bar.update(done, { step: steps[done] ?? '' })
    },
    end: () => bar.stop(),
  }
}
