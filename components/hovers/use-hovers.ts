import type { ShallowRef } from 'vue'
import type { PaneName } from './pane-names.ts'
import { useNav } from '@slidev/client'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { onUnmounted, shallowRef, watch } from 'vue'
import { mark, underline } from './highlights.ts'
import { hoverKey } from './keys.ts'
import { nameAt } from './name-at.ts'
import { motionsOf, namesOf, namesOnSlide, paneOf } from './pane-names.ts'
import { isSame, stepTo } from './step.ts'

/** How long the mouse must rest on a name, ms: on its way across the code it opens nothing. */
const DWELL = 90
/** How long the lines under the names stay when the mouse rests, ms. */
const IDLE = 2500
/** How far beside a name a finger may tap, and how far it may slip, client px. */
const FINGER = 12

/**
 * Opens and closes the popup: by mouse, finger and keyboard.
 *
 * @param canvas - the slide's canvas; panes elsewhere, as in the overview, have no hovers
 * @returns the name that the popup is about
 */
export function useHovers(canvas: () => HTMLElement | null | undefined): ShallowRef<PaneName | undefined> {
  const current = shallowRef<PaneName>()
  const { clicks, currentSlideNo } = useNav()
  let names: PaneName[] = []
  /** Whatever comes in later than a newer event is dropped. */
  let turn = 0
  let pane: Element | undefined
  let pointed: PaneName | undefined
  let touch: PointerEvent | undefined
  /** One after the other, however fast the key is pressed. */
  let steps = Promise.resolve()

  const dwell = useTimeoutFn(() => show(pointed), DWELL, { immediate: false })
  const idle = useTimeoutFn(() => underline([]), IDLE, { immediate: false })

  function show(name?: PaneName) {
    current.value = name
    mark(name)
  }

  function close() {
    turn++
    dwell.stop()
    show()
  }

  function leave() {
    pane = pointed = undefined
    names = []
    underline([])
    close()
  }

  async function point(event: PointerEvent) {
    if (event.pointerType === 'touch')
      return
    const under = paneOf(event, canvas())
    if (!under)
      return pane && leave()
    const mine = ++turn
    if (under !== pane || !names[0]?.range.startContainer.isConnected || motionsOf(under).length) {
      const found = await namesOf(under)
      if (mine !== turn)
        return
      pane = under
      names = found
    }
    underline(names)
    idle.start()
    const name = nameAt(names, event.clientX, event.clientY, 1)
    if (name && pointed && isSame(name.range, pointed.range))
      return
    pointed = name
    show()
    dwell[name ? 'start' : 'stop']()
  }

  async function tap(event: PointerEvent) {
    const under = touch && Math.hypot(event.clientX - touch.clientX, event.clientY - touch.clientY) < FINGER && paneOf(event, canvas())
    touch = undefined
    if (!under)
      return
    const mine = ++turn
    const found = await namesOf(under)
    if (mine === turn)
      show(nameAt(found, event.clientX, event.clientY, FINGER))
  }

  async function step(way: 1 | -1) {
    const mine = ++turn
    const found = await namesOnSlide(canvas())
    if (mine === turn)
      show(stepTo(found, current.value, way))
  }

  useEventListener(document, 'pointermove', point, { passive: true })
  useEventListener(document, 'pointerdown', (event) => {
    touch = event.pointerType === 'touch' ? event : undefined
    close()
  }, { passive: true })
  useEventListener(document, 'pointerup', tap, { passive: true })
  // A finger that is lifted leaves the page too.
  useEventListener(document.documentElement, 'pointerleave', ({ pointerType }) => pointerType !== 'touch' && leave())
  useEventListener(window, ['blur', 'resize', 'beforeprint'], leave)
  useEventListener(window, 'keydown', (event) => {
    const key = hoverKey(event)
    if (key === 'close')
      close()
    else if (key)
      steps = steps.then(() => step(key === 'next' ? 1 : -1))
  })
  watch([clicks, currentSlideNo], leave, { flush: 'sync' })
  onUnmounted(leave)
  return current
}
