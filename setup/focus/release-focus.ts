import { keyName } from '../keys/key-name.ts'

/** Of what takes the focus by keyboard; the keys that are its own. While it has the focus, Slidev hears none. */
const OWN_KEYS: Record<string, RegExp> = {
  'button, a, [type=checkbox]': /^(?:Shift\+)?(?:Space|Enter|Tab|t)$/,
  '[type=range]': /^(?:Shift\+)?(?:Tab|t|Arrow\w+|Page\w+|Home|End)$/,
}

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
 * which says nothing to a button, they go on with that. To be called before anything else listens for keys.
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
  window.addEventListener('keydown', () => {
    if (pressed && document.activeElement === pressed)
      pressed.blur()
    pressed = undefined
  }, { capture: true })

  // A menu that closes by Escape has had it by now, and knows where the focus goes.
  window.addEventListener('keydown', (event) => {
    const { activeElement } = document
    const [, own] = Object.entries(OWN_KEYS).find(([what]) => activeElement?.matches(what)) ?? []
    const name = keyName(event)
    if (activeElement instanceof HTMLElement && own && name && !own.test(name))
      activeElement.blur()
  })
}
