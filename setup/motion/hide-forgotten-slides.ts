import type { AppContext } from '@slidev/types'
import { TURN } from './turn'

/**
 * Hides a slide that Vue forgot. When one leaves, comes back and leaves again, and the end of its first leaving is
 * reported just then, Vue takes that for the end of the second one, and the slide would stay over those that follow. It is
 * the one that stands there after the turn and does not move.
 *
 * @param router - the app's router
 */
export function hideForgottenSlides(router: AppContext['router']): void {
  let timer: number | undefined

  function look() {
    const current = `slidev-page-${router.currentRoute.value.params.no}`
    const others = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')]
      .filter(({ classList, style }) => style.display !== 'none' && !classList.contains(current))
    for (const slide of others) {
      // When it is to come again, Vue ends by itself what it began.
      if (!slide.getAnimations().length)
        slide.style.display = 'none'
    }
    timer = others.length ? window.setTimeout(look, TURN) : undefined
  }

  router.afterEach(() => {
    window.clearTimeout(timer)
    timer = window.setTimeout(look, TURN)
  })
}
