/** A length on the canvas: canvas px as a number, or per cent of the canvas as `'45%'`. */
export type CanvasLength = number | `${number}%`

/** A point or a size on the canvas, in canvas px. */
export interface CanvasPoint {
  /** Canvas px from the left, or a width. */
  x: number
  /** Canvas px from the top, or a height. */
  y: number
}

/**
 * Turns a length that a slide gives into canvas px.
 *
 * @param length - canvas px, or per cent of `extent`
 * @param extent - the canvas' width or height, canvas px
 * @throws TypeError if it is neither; the message shows the length and the mend
 */
export function toCanvasPx(length: CanvasLength, extent: number): number {
  const px = typeof length === 'number' || /^-?[\d.]+$/.test(length)
    ? Number(length)
    : /^-?[\d.]+%$/.test(length) ? Number.parseFloat(length) / 100 * extent : Number.NaN
  if (Number.isNaN(px))
    throw new TypeError(`"${length}" is no length on the canvas: write canvas px (120) or per cent ("45%")`)
  return px
}

/**
 * Moves a box back onto the canvas where it has left it.
 *
 * @param position - the box's top left corner, canvas px
 * @param size - the box's size, canvas px
 * @param canvas - the canvas' size, canvas px
 */
export function keepOnCanvas(position: CanvasPoint, size: CanvasPoint, canvas: CanvasPoint): CanvasPoint {
  const clamp = (value: number, max: number) => Math.min(Math.max(value, 0), Math.max(max, 0))
  return { x: clamp(position.x, canvas.x - size.x), y: clamp(position.y, canvas.y - size.y) }
}

const ARROWS: Record<string, CanvasPoint> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The way an arrow key moves a box.
 *
 * @param key - the `key` of a keyboard event
 * @param step - how far, canvas px
 * @returns the way, canvas px, or `undefined` if the key is no arrow
 */
export function arrowStep(key: string, step: number): CanvasPoint | undefined {
  const way = ARROWS[key]
  return way && { x: way.x * step, y: way.y * step }
}
