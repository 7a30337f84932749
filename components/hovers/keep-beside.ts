import type { CanvasPoint } from '../canvas-position'
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'

/** Between a name and its popup, and between the popup and the canvas' edge; canvas px. */
const GAP = 6
const EDGE = 8

/**
 * Keeps a popup below its name, or above where there is more room, and always on the canvas, for as long as it is open:
 * the name may still be on its way, in a morph or with its pane.
 *
 * floating-vue, which Slidev has for its own Twoslash, needs Vue's Options API, which this deck's first script is built
 * without; this is what floating-vue itself places with.
 *
 * @param name - the name
 * @param popup - the popup, a child of the canvas
 * @param canvas - the slide's canvas, scaled as it is
 * @param place - takes the popup's top left corner, canvas px, now and whenever it moves
 * @returns what ends it
 */
export function keepBeside(name: HTMLElement, popup: HTMLElement, canvas: HTMLElement, place: (corner: CanvasPoint) => void): () => void {
  const onCanvas = { boundary: canvas, rootBoundary: 'document', padding: EDGE } as const
  const middleware = [offset(GAP), flip({ ...onCanvas, fallbackStrategy: 'bestFit' }), shift({ ...onCanvas, crossAxis: true })]
  return autoUpdate(name, popup, async () => {
    const { x, y } = await computePosition(name, popup, { placement: 'bottom-start', middleware })
    place({ x: Math.round(x), y: Math.round(y) })
  }, { animationFrame: true })
}
