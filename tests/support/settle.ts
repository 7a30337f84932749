import type { Page } from '@playwright/test'

/** How long a state may take to come to rest, ms; the longest drawing takes about a second and a half. */
const PATIENCE = 6000

/**
 * Waits until the slide has come to rest: nothing moves, morphs or loads, and nothing is written for some frames.
 *
 * @param page - a page with the deck reader
 * @returns what still moves after all; empty if it has come to rest
 */
export async function settle(page: Page): Promise<string[]> {
  return await page.evaluate(async (patience) => {
    /** Frames without a change: what a click brings may come in some frames. */
    const QUIET_FRAMES = 4
    const changes = new MutationObserver(() => {})
    changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'src', 'd', 'hidden'] })
    const isOnSlide = (node: Node) => Boolean((node instanceof Element ? node : node.parentElement)?.closest('#slideshow'))
    const deadline = performance.now() + patience
    let unrest: string[] = []
    let quiet = 0
    for (let place = ''; quiet < QUIET_FRAMES && performance.now() < deadline;) {
      await new Promise(resolve => requestAnimationFrame(resolve))
      unrest = document.querySelector('#still') ? ['the first paint is still there'] : window.deckReader.unrest()
      const isChanged = changes.takeRecords().some(({ target }) => isOnSlide(target)) || place !== location.href
      place = location.href
      quiet = unrest.length || isChanged ? 0 : quiet + 1
    }
    // A page that is shared comes to rest a hundred times.
    changes.disconnect()
    return quiet === QUIET_FRAMES ? [] : unrest.length ? unrest : ['its elements change all the time']
  }, PATIENCE)
}
