import type { TalkSlide } from './talk.ts'
import { linesOf, showLines } from './line-ranges.ts'
import { panesOf, sampleLines } from './samples.ts'

/**
 * All words a slide shows at a click, in reading order, one space between any two.
 *
 * @param slide - the slide
 * @param click - the click, 0 before the first
 */
export function expectedWords(slide: TalkSlide, click: number): string {
  const text = (slide.text ?? []).flatMap((entry) => {
    if (typeof entry === 'string')
      return [entry]
    return Object.entries(entry).filter(([from]) => Number(from) <= click).map(([, words]) => words)
  })
  return [...slide.hidden ? [] : [slide.title], ...text].join(' ')
}

/**
 * The lit lines of each pane that a slide shows at a click, as text.
 *
 * @param slide - the slide
 * @param click - the click, 0 before the first
 */
export function expectedLit(slide: TalkSlide, click: number): string {
  return panesOf(slide, click)
    .map(([sample, lit]) => ({ code: sampleLines(sample), lit }))
    .map(({ code, lit }) => showLines(linesOf(lit, code.length), code))
    .join(' | ')
}

/**
 * The words that have a circle at a click, with the delay of each in milliseconds.
 *
 * @param slide - the slide
 * @param click - the click, 0 before the first
 */
export function expectedMarks(slide: TalkSlide, click: number): [word: string, delay: number][] {
  return Object.entries(slide.marks ?? {}).filter(([from]) => Number(from) <= click).flatMap(([, marks]) => Object.entries(marks))
}
