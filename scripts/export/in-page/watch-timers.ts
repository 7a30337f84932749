declare global {
  interface Window {
    /** The one-time timers that have not fired yet. */
    exportTimers: Set<number>
  }
}

/** Keeps count of the timers that are under way, so that what comes with a delay can be waited for. Runs before the page's own scripts. */
export function watchTimers(): void {
  /** A longer one is a deadline, not the delay of something on the slide; ms. */
  const LONGEST = 3000
  const timers = window.exportTimers = new Set<number>()
  const { setTimeout, clearTimeout } = window
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...args: unknown[]) => {
    if (typeof handler !== 'function')
      return setTimeout(handler, delay)
    const id = setTimeout(() => {
      timers.delete(id)
      handler(...args)
    }, delay)
    if (delay <= LONGEST)
      timers.add(id)
    return id
  }) as typeof window.setTimeout
  window.clearTimeout = (id) => {
    timers.delete(Number(id))
    clearTimeout(Number(id))
  }
}
