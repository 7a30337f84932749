import type { AppContext } from '@slidev/types'

/** What styles/base.css looks at: while it is there, pictures have no layers of their own. */
const RESIZED = 'resized'

/**
 * Draws covers and pictures anew when the window has another size: a layer that is kept would be stretched to it. They have
 * none until the slide turns, as no frame says when the last one is drawn.
 *
 * @param router - the app's router
 */
export function redrawPictures(router: AppContext['router']): void {
  const mark = (isResized: boolean) => document.documentElement.toggleAttribute(`data-${RESIZED}`, isResized)
  addEventListener('resize', () => mark(true))
  router.afterEach((to, from) => {
    if (to.path !== from.path)
      mark(false)
  })
}
