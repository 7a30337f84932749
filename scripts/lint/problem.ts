import type { DeckSlide } from './deck.ts'

/**
 * One line that says where a slide is wrong and how to mend it.
 *
 * @param slide the slide
 * @param message what is wrong, and the mend
 * @param near text of the line to point at; the slide's first line when it is not given or not found
 */
export function problem(slide: Pick<DeckSlide, 'no' | 'title' | 'file' | 'firstLine' | 'lines'>, message: string, near?: string): string {
  const offset = near === undefined ? -1 : slide.lines.findIndex(line => line.includes(near))
  return `${slide.file}:${slide.firstLine + Math.max(offset, 0)}: slide ${slide.no} “${slide.title ?? 'no title'}”: ${message}`
}
