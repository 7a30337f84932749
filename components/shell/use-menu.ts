import type { Ref } from 'vue'
import { onClickOutside, useEventListener, useResizeObserver } from '@vueuse/core'
import { ref } from 'vue'
import { shiftInto } from './shift-into'

/** Between a menu and the edge of the window, CSS px. */
const EDGE = 8

/**
 * Whether a menu is open. Escape and a press elsewhere close it, it takes no other key from the talk, and it stays in the window.
 *
 * @param root - the control, with its button and its menu
 * @param menu - the menu alone, which grows upwards
 */
export function useMenu(root: Readonly<Ref<HTMLElement | null>>, menu: Readonly<Ref<HTMLElement | null>>): Ref<boolean> {
  const open = ref(false)

  function place() {
    if (!menu.value)
      return
    const { style } = menu.value
    style.translate = 'none'
    const { left, right, bottom } = menu.value.getBoundingClientRect()
    style.translate = `${shiftInto(left, right, innerWidth, EDGE)}px`
    style.maxHeight = `${bottom - EDGE}px`
  }

  useResizeObserver(menu, place)
  useEventListener('resize', place)
  onClickOutside(root, () => open.value = false)
  useEventListener('keydown', (event) => {
    if (!open.value || event.key !== 'Escape')
      return
    event.stopImmediatePropagation()
    open.value = false
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement) || !menu.value?.contains(activeElement))
      return
    // A field that is gone would go on taking the talk's keys.
    activeElement.blur()
    if (!activeElement.matches('input'))
      root.value?.querySelector('button')?.focus()
  }, { capture: true })
  return open
}
