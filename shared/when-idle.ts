/** How long something may wait for an idle moment, ms: a page that is always busy gets it then. */
const PATIENCE = 2000

/** How long a browser without idle moments waits instead, ms; Safari is one. */
const PAUSE = 100

/** Resolves when the page has nothing else to do. */
export async function whenIdle(): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    else
      setTimeout(resolve, PAUSE)
  })
}
