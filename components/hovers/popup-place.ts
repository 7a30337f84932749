import type { CanvasPoint } from '../canvas-position'
import { keepOnCanvas } from '../canvas-position'

/** Between a name and its popup, and between the popup and the canvas' edge; canvas px. */
const GAP = 6
const EDGE = 8

/** A rectangle on the canvas, canvas px. */
export interface CanvasBox { x: number, y: number, width: number, height: number }

/**
 * Where a popup goes: below its name, or above where there is more room, and always on the canvas.
 *
 * @param name - the name
 * @param popup - the popup's size, canvas px
 * @param canvas - the canvas' size, canvas px
 */
export function placePopup(name: CanvasBox, popup: CanvasPoint, canvas: CanvasPoint): CanvasPoint {
  const below = name.y + name.height + GAP
  const above = name.y - GAP - popup.y
  const roomBelow = canvas.y - EDGE - below
  const fitsBelow = roomBelow >= popup.y || roomBelow >= name.y - GAP - EDGE
  const inner = { x: canvas.x - 2 * EDGE, y: canvas.y - 2 * EDGE }
  const place = keepOnCanvas({ x: name.x - 14 - EDGE, y: (fitsBelow ? below : above) - EDGE }, popup, inner)
  return { x: place.x + EDGE, y: place.y + EDGE }
}

/**
 * A box of the page in canvas px.
 *
 * @param rect - client px
 * @param canvas - the slide's canvas, scaled as it is
 */
export function toCanvas(rect: DOMRect, canvas: HTMLElement): CanvasBox {
  const origin = canvas.getBoundingClientRect()
  const scale = origin.width / canvas.offsetWidth
  return { x: (rect.x - origin.x) / scale, y: (rect.y - origin.y) / scale, width: rect.width / scale, height: rect.height / scale }
}
