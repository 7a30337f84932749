import type { AppContext } from '@slidev/types'

/** What styles/motion.css and the panes look at: while it is there, everything that moves is a cut. */
const STILL = 'still'

/**
 * Keeps the deck still for readers who ask for reduced motion, and for everyone until the first step: whoever opens or
 * reloads a state sees that state, and not how it came about.
 *
 * @param router - the app's router, before its first navigation
 */
export function keepStill(router: AppContext['router']): void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)')
  let opening = true
  const update = () => document.documentElement.toggleAttribute(`data-${STILL}`, opening || reduced.matches)
  reduced.addEventListener('change', update)
  router.afterEach((to, from) => {
    // The first one leads to the state that was opened.
    if (from.matched.length && to.fullPath !== from.fullPath)
      opening = false
    update()
  })
  update()
}
