import { KEYS } from '../keys/bindings.ts'
import { keyName } from '../keys/key-name.ts'

/** What the talk is turned by; but Space presses what has the focus. */
const TALK_KEYS = new Set<string>(Object.values(KEYS).flat().filter(key => !key.endsWith('Space')))

/** What takes the focus when it is pressed by mouse or finger, and keeps Slidev from hearing its keys. */
const TAKES_FOCUS = 'button, a, [tabindex], [type=checkbox], [type=range]'

/** What has the focus without a sign of it, as a mouse or a finger gives it. */
function focusedUnseen(): HTMLElement | undefined {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && activeElement.matches(TAKES_FOCUS) && !activeElement.matches(':focus-visible')
    ? activeElement
    : undefined
}

/**
 * Gives the focus back after a button, a link or a logo was pressed by mouse or finger, so that the keys that drive the
 * talk go on driving it. Who got there by keyboard keeps it, and presses it with Enter or Space; with a key of the talk,
 * which says nothing to a button, they go on with that.
 */
export function releaseFocus(): void {
  let pressed: HTMLElement | undefined

  function onPointer() {
    pressed = focusedUnseen()
    // What was pressed may move the focus itself.
    setTimeout(() => focusedUnseen()?.blur())
  }
  // A drag ends without a click, and a finger moves the focus only with its click.
  addEventListener('pointerup', onPointer, { capture: true, passive: true })
  addEventListener('click', onPointer, { capture: true, passive: true })

  // On a busy machine a key overtakes the timer, and by then the focus shows: what was pressed is what counts.
  window.addEventListener('keydown', (event) => {
    const { activeElement } = document
    const isForTalk = activeElement?.matches('button, a') && TALK_KEYS.has(keyName(event) ?? '')
    if (activeElement instanceof HTMLElement && (isForTalk || activeElement === pressed))
      activeElement.blur()
    pressed = undefined
  }, { capture: true })
}
