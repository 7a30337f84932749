import { Touches } from './touches.ts'

/** What a tap is for itself; elsewhere on the slide it turns. */
const OWN = 'a, button, input, textarea, [role=button], [tabindex], .slidev-code-wrapper, nav, aside, dialog'

/**
 * Makes one gesture one click. Slidev turns as soon as a finger goes down beside the slide, and once more when that was
 * the start of a swipe; it takes a pinch for a swipe; and on a phone a tap on the slide does nothing.
 */
export function turnByTouch(): void {
  const touches = new Touches()
  const isZoomed = () => (window.visualViewport?.scale ?? 1) > 1.01

  const onTouch = (event: PointerEvent) => {
    const root = document.querySelector('#page-root')
    if (!event.isTrusted || event.pointerType !== 'touch' || !(event.target instanceof Element) || !root?.contains(event.target))
      return
    const isStart = event.type === 'pointerdown'
    if (isStart)
      touches.start(event)
    const tap = event.type === 'pointerup' || event.type === 'pointercancel' ? touches.end(event) : undefined
    if (touches.areSeveral || isZoomed())
      event.stopImmediatePropagation()
    else if (isStart && event.target.id === 'slide-container')
      swipeOnly(event, root)
    else if (tap)
      turn(event, tap.target)
  }
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
    addEventListener(type, onTouch, { capture: true })

  // Where the reader has zoomed in, a finger moves the page.
  window.visualViewport?.addEventListener('resize', () => document.documentElement.toggleAttribute('data-zoomed', isZoomed()))
}

/** Tells Slidev of the finger where it listens for swipes, and not where it turns at once. */
function swipeOnly(event: PointerEvent, root: Element): void {
  event.stopImmediatePropagation()
  root.dispatchEvent(new PointerEvent('pointerdown', event))
}

/** Turns as Slidev does for a mouse beside the slide: on in the right half, back in the left one. */
function turn({ clientX, clientY }: PointerEvent, target: EventTarget | null): void {
  const slide = document.querySelector('#slide-container')
  if (slide && target instanceof Element && slide.contains(target) && !target.closest(OWN))
    slide.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', button: 0, clientX, clientY, bubbles: true }))
}
