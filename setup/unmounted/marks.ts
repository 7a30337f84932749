import type { RoughAnnotation } from '@slidev/rough-notation'
import { annotate as draw } from '@slidev/rough-notation'

/** The circles that are there, and the words that they are around. */
const marks = new Map<HTMLElement, RoughAnnotation>()

/** Width of a circle's line, and its distance from the words, canvas px. */
const STROKE = 1.75
const PADDING = 3
/** How unsteady the hand is that draws it; at the library's 1.5 a small circle is a scribble. */
const ROUGHNESS = 0.75

/** Removes the circles whose words are off the page, and with them their slides. */
export function removeUnmounted(): void {
  for (const [element, mark] of marks) {
    if (!element.isConnected) {
      mark.remove()
      marks.delete(element)
    }
  }
}

/**
 * Draws a circle as the library does, but for two things: as it listens to the window until it is told to remove it, which
 * Slidev never does, it is kept in `marks` for as long; and as its sizes are px of the screen, they follow the slide's own size.
 */
export const annotate: typeof draw = (element, config) => {
  const mark = draw(element, { roughness: ROUGHNESS, ...config })
  const show = mark.show.bind(mark)
  const scaleNow = () => element.getBoundingClientRect().width / element.offsetWidth || 1
  mark.show = () => {
    const scale = scaleNow()
    mark.strokeWidth = STROKE * scale
    mark.padding = PADDING * scale
    show()
    // A page that is just opened may size its slide only in the frame after.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (mark.isShowing() && element.isConnected && Math.abs(scaleNow() - scale) > 0.05)
        mark.show()
    }))
  }
  marks.set(element, mark)
  return mark
}
