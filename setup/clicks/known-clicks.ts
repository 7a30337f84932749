import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { watchEffect } from 'vue'
import { noteMarkersProblem } from '../../shared/note-markers'

/** Lets Slidev know how many clicks each slide has before it is mounted, so that a jump backward ends at the last one. */
export function useKnownClicks(): void {
  const { slides, getPrimaryClicks } = useNav()

  function checkClicks(route: SlideRoute) {
    const { isMounted, maxMap, total } = getPrimaryClicks(route)
    const problem = isMounted && noteMarkersProblem(total, Math.max(0, ...maxMap.values()))
    if (problem)
      console.error(`slides.md: slide ${route.no} “${route.meta.slide.title}”: ${problem}`)
  }

  watchEffect(() => slides.value.forEach(checkClicks), { flush: 'post' })
}
