import type { Place } from './room'
import { useNav } from '@slidev/client'
import { getSlidePath } from '@slidev/client/logic/slides.ts'
import { hmrSkipTransition, syncDirections } from '@slidev/client/state/index.ts'
import { patch } from '@slidev/client/state/shared.ts'
import { computed, watch } from 'vue'
import { room } from './this-window'

const isSame = (one: Place, other: Place | undefined) => one.page === other?.page && one.clicks === other.clicks

/** Keeps this window where the talk is, and takes the talk along when somebody turns it here. */
export function useSharedPlace(): void {
  const { clicksContext, currentSlideNo, hasPrimarySlide, isNotesViewer, isPresenter, isPrintMode, router } = useNav()

  const direction = computed(() => isPresenter.value
    ? { sends: syncDirections.value.presenterSend, receives: syncDirections.value.presenterReceive }
    : { sends: syncDirections.value.viewerSend, receives: syncDirections.value.viewerReceive })
  const here = (): Place => ({ page: currentSlideNo.value, clicks: clicksContext.value.current })

  /** Slidev's own record, which its notes view shows; it also moves windows by it, but not to where they are. */
  function record({ page, clicks }: Place) {
    patch('page', page)
    patch('clicks', clicks)
    patch('clicksTotal', clicksContext.value.total)
  }

  function follow() {
    const place = room.parts.place?.value
    if (!place || !direction.value.receives || isPrintMode.value)
      return
    if (isNotesViewer.value)
      record(place)
    if (!hasPrimarySlide.value)
      return
    hmrSkipTransition.value = false
    // Also to where it is: that ends a turn which is under way to somewhere else.
    router.replace({
      path: getSlidePath(place.page, isPresenter.value),
      query: { ...router.currentRoute.value.query, clicks: place.clicks || undefined },
    })
  }

  router.afterEach((_, from, failure) => {
    if (failure || !hasPrimarySlide.value || isPrintMode.value)
      return
    record(here())
    const hasJustLoaded = from.matched.length === 0
    if (hasJustLoaded || !direction.value.sends || isSame(here(), room.parts.place?.value))
      return
    room.set('place', here())
    // Nobody turns a talk that cannot be seen.
    if (room.parts.black?.value)
      room.set('black', false)
  })

  watch(() => room.parts.place, part => part && !isSame(here(), part.value) && follow(), { flush: 'sync' })

  router.isReady().then(() => {
    follow()
    // Also in an audience window: a presenter that is opened next to it follows.
    if (hasPrimarySlide.value && !isPrintMode.value)
      room.claim('place', here())
  })
}
