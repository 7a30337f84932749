import type { ShallowRef } from 'vue'
import type { HoverText, HoverTexts } from '../../shared/twoslash/hover-text.ts'
import { useNav } from '@slidev/client'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { nextTick, onUnmounted, shallowRef, watch } from 'vue'
import { hoverKey } from './keys.ts'
import { nameOf, namesOn, nearestName } from './names.ts'
import { stepTo } from './step.ts'

/** How long the mouse must rest on a name, ms: on its way across the code it opens nothing. */
const DWELL = 90
/** How long the lines under the names stay when the mouse rests, ms. */
const IDLE = 2500
/** How far beside a name a finger may tap, and how far it may slip, client px. */
const FINGER = 12

/** Fetches the texts of all names when one is first asked for; they are a file of their own. */
const loadTexts = async () => (await import('../../snippets/recorded/hover-texts.json')).default as unknown as HoverTexts

/** A name whose popup is open. */
export interface OpenHover {
  name: HTMLElement
  text: HoverText
}

/**
 * Opens and closes the popup: by mouse, finger and keyboard.
 *
 * @param canvas - the slide's canvas; names elsewhere, as in the overview, have no hovers
 * @param loadPopup - fetches what draws the popup; it too is asked for with the first name
 */
export function useHovers(canvas: () => HTMLElement | null | undefined, loadPopup: () => Promise<unknown>): ShallowRef<OpenHover | undefined> {
  const open = shallowRef<OpenHover>()
  const { clicks, currentSlideNo } = useNav()
  let wanted: HTMLElement | undefined
  let pointed: HTMLElement | undefined
  /** The name that the keyboard stepped to; what is tapped loses the focus at once, and its popup stays. */
  let focused: HTMLElement | undefined
  /** Whether the mouse has moved since the last click: code that comes to where it rests opens nothing. */
  let isAwake = false
  let touch: PointerEvent | undefined

  const dwell = useTimeoutFn(() => show(pointed), DWELL, { immediate: false })
  const idle = useTimeoutFn(() => canvas()?.removeAttribute('data-shows-names'), IDLE, { immediate: false })

  async function show(name?: HTMLElement) {
    wanted = name
    open.value = undefined
    if (!name)
      return
    // After a tick the popup of another name is gone.
    const [texts] = await Promise.all([loadTexts(), nextTick(), loadPopup()])
    const text = texts[name.dataset.hover!]
    // Whatever comes in later than a newer event is dropped.
    if (text && wanted === name)
      open.value = { name, text }
  }

  function close() {
    dwell.stop()
    show()
  }

  function leave() {
    pointed = undefined
    isAwake = false
    canvas()?.removeAttribute('data-shows-names')
    close()
  }

  function point(event: PointerEvent) {
    if (event.pointerType === 'touch' || !isAwake)
      return
    const name = nameOf(event, canvas())
    if (name === pointed)
      return
    pointed = name
    show()
    dwell[name ? 'start' : 'stop']()
  }

  function move(event: PointerEvent) {
    isAwake = true
    canvas()?.setAttribute('data-shows-names', '')
    idle.start()
    point(event)
  }

  function tap(event: PointerEvent) {
    if (touch && Math.hypot(event.clientX - touch.clientX, event.clientY - touch.clientY) < FINGER)
      show(nearestName(namesOn(canvas()), event, FINGER))
    touch = undefined
  }

  /** From now on, and not before somebody asks for it: a page that is read or printed has no use for a hundred tab stops. */
  function makeFocusable(): HTMLElement[] {
    const names = namesOn(canvas())
    for (const name of names)
      name.tabIndex = 0
    return names
  }

  useEventListener(document, 'pointermove', move, { passive: true })
  // What moves below a mouse that rests.
  useEventListener(document, 'pointerover', point, { passive: true })
  useEventListener(document, 'pointerdown', (event) => {
    touch = event.pointerType === 'touch' ? event : undefined
    focused = undefined
    close()
  }, { passive: true })
  useEventListener(document, 'pointerup', tap, { passive: true })
  // A finger that is lifted leaves the page too.
  useEventListener(document.documentElement, 'pointerleave', ({ pointerType }) => pointerType !== 'touch' && leave())
  useEventListener(window, ['blur', 'resize', 'beforeprint'], leave)
  useEventListener(document, 'focusin', (event) => {
    const name = nameOf(event, canvas())
    if (!name?.matches(':focus-visible'))
      return
    focused = name
    show(name)
  })
  useEventListener(document, 'focusout', () => focused && focused === wanted && close())
  useEventListener(window, 'keydown', (event) => {
    const key = hoverKey(event)
    if (key === 'close')
      return close()
    const names = key ? makeFocusable() : []
    if (key === 'next' || key === 'previous')
      stepTo(names, wanted ?? document.activeElement, key === 'next' ? 1 : -1)?.focus({ preventScroll: true })
  })
  watch([clicks, currentSlideNo], leave, { flush: 'sync' })
  onUnmounted(leave)
  return open
}
