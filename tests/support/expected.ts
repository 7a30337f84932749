import type { TalkSlide } from './talk.ts'
import { linesOf } from './line-ranges.ts'
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
 * The numbers of the lit lines of each pane that a slide shows at a click, as text; a blank line is neither lit nor dimmed.
 *
 * @param slide - the slide
 * @param click - the click, 0 before the first
 */
export function expectedLit(slide: TalkSlide, click: number): string {
  return panesOf(slide, click).map(([sample, lit, seen = 'all']) => {
    const code = sampleLines(sample)
    const lines = linesOf(seen, code.length)
    return showNumbers(linesOf(lit, code.length).filter(number => code[number - 1] && lines.includes(number)))
  }).join(' | ')
}

/**
 * The numbers of lines, as text.
 *
 * @param numbers - the numbers
 */
export function showNumbers(numbers: number[]): string {
  return numbers.join(' ') || 'none'
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
