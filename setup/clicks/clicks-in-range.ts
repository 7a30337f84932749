import type { AppContext } from '@slidev/types'
import { getSlide } from '@slidev/client/logic/slides.ts'
import { clickInRange } from './click-in-range'

/** Mends addresses whose click is not one of their slide; Slidev would count presses from there. */
export function keepClicksInRange(router: AppContext['router']): void {
  router.beforeEach((to) => {
    const { clicks } = to.query
    const total = to.params.no === undefined ? undefined : getSlide(to.params.no as string)?.meta.clicks
    if (clicks === undefined || total === undefined)
      return true
    const click = clickInRange(clicks, total)
    if (String(click) === clicks)
      return true
    return { path: to.path, query: { ...to.query, clicks: click || undefined }, hash: to.hash, replace: true }
  })
}
