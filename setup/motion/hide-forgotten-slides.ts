import type { AppContext } from '@slidev/types'

/** Vue moves a slide from the second frame on; one that has not moved for so many will not. */
const FORGOTTEN = 6

/**
 * Hides a slide that Vue forgot. When one leaves, comes back and leaves again, and the end of its first leaving is
 * reported just then, Vue takes that for the end of the second one, and the slide would stay over those that follow.
 *
 * @param router - the app's router
 */
export function hideForgottenSlides(router: AppContext['router']): void {
  const still = new Map<HTMLElement, number>()
  let isLooking = false

  function look() {
    const current = `slidev-page-${router.currentRoute.value.params.no}`
    const others = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')]
      .filter(({ classList, style }) => style.display !== 'none' && !classList.contains(current))
    for (const slide of others) {
      still.set(slide, slide.getAnimations().length ? 0 : (still.get(slide) ?? 0) + 1)
      // When it is to come again, Vue ends by itself what it began.
      if (still.get(slide)! > FORGOTTEN)
        slide.style.display = 'none'
    }
    isLooking = others.length > 0
    if (isLooking)
      requestAnimationFrame(look)
    else
      still.clear()
  }

  router.afterEach(() => {
    if (isLooking)
      return
    isLooking = true
    // By then the turn has begun.
    requestAnimationFrame(() => requestAnimationFrame(look))
  })
}
