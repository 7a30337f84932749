import type { Page } from '@playwright/test'

/** How long a state may take to come to rest, ms; the longest drawing takes about a second and a half. */
const PATIENCE = 6000

/**
 * Waits until the slide has come to rest: nothing moves, morphs or loads, and it reads the same for some frames.
 *
 * @param page - a page with the deck reader
 * @returns what still moves after all; empty if it has come to rest
 */
export async function settle(page: Page): Promise<string[]> {
  return await page.evaluate(async (patience) => {
    /** Frames that have to be alike: what a click changes may come in some frames. */
    const QUIET_FRAMES = 4
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
    const read = () => {
      const { panes, words, marks } = window.deckReader
      return JSON.stringify([location.href, words(), panes(), marks()])
    }
    const deadline = performance.now() + patience
    let last = ''
    let unrest: string[] = []
    for (let quiet = 0; quiet < QUIET_FRAMES;) {
      await frame()
      unrest = document.querySelector('#still') ? ['the first paint is still there'] : window.deckReader.unrest()
      const now = unrest.length ? '' : read()
      quiet = now && now === last ? quiet + 1 : 0
      last = now
      if (performance.now() > deadline)
        return unrest.length ? unrest : ['its text or its lit lines change all the time']
    }
    return []
  }, PATIENCE)
}
