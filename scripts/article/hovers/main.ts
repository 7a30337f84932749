/**
 * Types on hover for the talk to read, by mouse, finger and keyboard as on the slides; the page is whole without them.
 * A script of its own: the deck's layer comes with Vue, and this page has no use for it.
 */
import type { HoverTexts } from '../../../shared/twoslash/hover-text.ts'
import { hoverKey } from '../../../components/hovers/keys.ts'
import { nameOf, namesOn, nearestName } from '../../../components/hovers/names.ts'
import { stepTo } from '../../../components/hovers/step.ts'
import { showPopup } from './popup.ts'

/** How long the mouse must rest on a name, ms: on its way across the code it opens nothing. */
const DWELL = 90
/** How far beside a name a finger may tap, and how far it may slip, client px. */
const FINGER = 12

const { texts: address } = (document.currentScript as HTMLScriptElement).dataset

/** The deck's own file of texts, once somebody asks for one. */
const loadTexts = async () => (await import(/* @vite-ignore */ address!) as { default: HoverTexts }).default

let wanted: HTMLElement | undefined
let close = () => {}
let dwell = 0
let touch: PointerEvent | undefined

async function show(name?: HTMLElement) {
  clearTimeout(dwell)
  close()
  close = () => {}
  wanted = name
  const text = name && (await loadTexts())[name.dataset.hover!]
  // Whatever comes in later than a newer event is dropped.
  if (text && wanted === name)
    close = showPopup(name, text)
}

function point(event: PointerEvent) {
  const name = nameOf(event, document.body)
  if (event.pointerType === 'touch' || name === wanted)
    return
  show()
  if (name)
    dwell = window.setTimeout(show, DWELL, name)
}

function tap(event: PointerEvent) {
  if (touch && Math.hypot(event.clientX - touch.clientX, event.clientY - touch.clientY) < FINGER)
    show(nearestName(namesOn((event.target as Element).closest('pre')), event, FINGER))
  touch = undefined
}

/** The name that the key steps to; the first step goes to the code that is read. */
function nextName(way: 1 | -1): HTMLElement | undefined {
  const names = namesOn(document.body)
  const from = wanted ?? document.activeElement
  if (names.includes(from as HTMLElement))
    return stepTo(names, from, way)
  const read = from?.matches('pre') ? namesOn(from) : names.filter(name => name.getBoundingClientRect().top > 0)
  return read[0] ?? names[0]
}

document.body.dataset.showsNames = ''
// Not what scrolls below a mouse that rests: it would close what a key opened.
document.addEventListener('pointermove', point, { passive: true })
document.documentElement.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && show())
document.addEventListener('pointerdown', (event) => {
  touch = event.pointerType === 'touch' ? event : undefined
  show()
}, { passive: true })
document.addEventListener('pointerup', tap, { passive: true })
// A line that scrolls sideways takes its names along, and not the popup.
document.addEventListener('scroll', ({ target }) => target !== document && show(), { passive: true, capture: true })
document.addEventListener('focusout', event => nameOf(event, document.body) === wanted && show())
window.addEventListener('resize', () => show())
window.addEventListener('keydown', (event) => {
  const key = hoverKey(event)
  if (key === 'close')
    show()
  const name = key === 'next' ? nextName(1) : key === 'previous' ? nextName(-1) : undefined
  if (!name)
    return
  name.tabIndex = -1
  name.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  name.focus({ preventScroll: true })
  show(name)
})
