/** What takes the focus when it is pressed by mouse or finger, and keeps Slidev from hearing its keys. */
const TAKES_FOCUS = 'button, a, [tabindex]'

/**
 * Gives the focus back after a button, a link or a logo was pressed by mouse or finger, so that the keys that drive the
 * talk go on driving it. Who got there by keyboard keeps it, and presses it with Enter or Space.
 */
export function releaseFocus(): void {
  addEventListener('pointerup', () => {
    // The click comes after this event, and may move the focus itself.
    setTimeout(() => {
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && activeElement.matches(TAKES_FOCUS) && !activeElement.matches(':focus-visible'))
        activeElement.blur()
    })
  }, { capture: true, passive: true })
}
