import type { RoughAnnotation } from '@slidev/rough-notation'
import { annotate as draw } from '@slidev/rough-notation'

/** The circles that are there, and the words that they are around. */
export const marks = new Map<HTMLElement, RoughAnnotation>()

/** Draws a circle as the library does, which listens to the window until it is told to remove it; Slidev never tells it. */
export const annotate: typeof draw = (element, config) => {
  const mark = draw(element, config)
  marks.set(element, mark)
  return mark
}
