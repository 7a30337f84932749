/** How long to wait for an idle moment. */
export interface IdleOptions {
  /** On a page that is always busy, ms; 0 for as long as it is. Default: 2000. */
  patience?: number
  /** In a browser without idle moments, ms; Safari is one. Default: 100. */
  pause?: number
}

/**
 * Resolves when the page has nothing else to do.
 *
 * @param options - how long to wait for it
 */
export async function whenIdle({ patience = 2000, pause = 100 }: IdleOptions = {}): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: patience })
    else
      setTimeout(resolve, pause)
  })
}
