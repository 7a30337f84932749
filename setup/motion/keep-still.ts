import type { AppContext } from '@slidev/types'

/** What styles/motion.css and the panes look at: while it is there, everything that moves is a cut. */
const STILL = 'still'

/** Whether what is shown is the state that the page was opened at, and nothing has moved yet. */
let opening = true

/**
 * Keeps the deck still for readers who ask for reduced motion, and for everyone while it opens: whoever opens or reloads a
 * state sees that state, and not how it came about.
 *
 * @param router - the app's router, before its first navigation
 */
export function keepStill(router: AppContext['router']): void {
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', update)
  router.afterEach((to, from) => {
    // The first one leads to the state that was opened.
    if (from.matched.length && to.fullPath !== from.fullPath)
      endOpening()
  })
  update()
}

/** Whether the deck still opens. */
export function isOpening(): boolean {
  return opening
}

/**
 * Lets the deck move from now on. All of the page is styled anew by that, so that it is better done before the first step
 * than in it.
 */
export function endOpening(): void {
  if (!opening)
    return
  opening = false
  update()
  // What would begin to move by that has long been where it moves to.
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)))
      animation.finish()
  }
}

function update() {
  document.documentElement.toggleAttribute(`data-${STILL}`, opening || matchMedia('(prefers-reduced-motion: reduce)').matches)
}
