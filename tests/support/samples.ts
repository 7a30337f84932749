import type { LineState } from './in-page/deck-reader.ts'
import type { Snapshot } from './snapshot.ts'
import type { TalkPane, TalkSlide } from './talk.ts'
import { linesOf } from './line-ranges.ts'
import { nameOf, slideOf } from './states.ts'
import { talk } from './talk.ts'

/**
 * The panes that a slide shows at a click, in reading order.
 *
 * @param slide - the slide
 * @param click - the click, 0 before the first
 */
export function panesOf(slide: TalkSlide, click: number): TalkPane[] {
  return Object.values(slide.panes?.[click] ?? {})
}

/**
 * A sample, line by line.
 *
 * @param name - its name in the talk
 * @throws Error if there is none of this name
 */
export function sampleLines(name: string): string[] {
  const sample = talk.samples[name]
  if (sample === undefined)
    throw new Error(`tests/talk.yaml: no sample "${name}" under samples: write it there, or mend the name in the slide's panes`)
  return sample.trimEnd().split('\n')
}

/**
 * One line for each line of the talk's code that no click of its slide shows.
 *
 * @param states - the states of a walk
 */
export function hiddenCode(states: Snapshot[]): string[] {
  return talk.slides.flatMap((slide) => {
    const shown = new Set(states.filter(state => state.slide === slide.number).flatMap(({ panes }) => panes.flatMap(({ lines }) => lines.map(({ text }) => text))))
    const samples = new Set(Object.keys(slide.panes ?? {}).flatMap(click => panesOf(slide, Number(click)).map(([name]) => name)))
    return [...samples].flatMap(name => sampleLines(name).filter(line => line && !shown.has(line)).map(line => `slide ${slide.number}, sample "${name}": "${line}"`))
  })
}

/**
 * One line for each pane that shows other code than in the talk, once for each sample.
 *
 * @param states - the states
 */
export function wrongCode(states: Snapshot[]): string[] {
  const faults = new Map<string, string>()
  for (const state of states) {
    const expected = panesOf(slideOf(state), state.click)
    if (expected.length !== state.panes.length) {
      faults.set(nameOf(state), `${nameOf(state)}: ${state.panes.length} panes instead of ${expected.length}`)
      continue
    }
    for (const [index, [name, , seen = 'all']] of expected.entries()) {
      const fault = compare(state.panes[index]!.lines, name, seen)
      if (fault && !faults.has(name + fault))
        faults.set(name + fault, `${nameOf(state)}, pane ${index + 1}: ${fault}`)
    }
  }
  return [...faults.values()]
}

function compare(lines: LineState[], name: string, seen: string): string | undefined {
  const sample = sampleLines(name)
  const other = Object.keys(talk.samples).find(it => it !== name && sampleLines(it).join('\n') === lines.map(({ text }) => text).join('\n'))
  if (other)
    return `it shows the sample "${other}" instead of "${name}"`
  const expected = linesOf(seen, sample.length).map(number => quote({ number, text: sample[number - 1]! }))
  const shown = lines.map(quote)
  const index = Array.from({ length: Math.max(shown.length, expected.length) }).findIndex((_, i) => shown[i] !== expected[i])
  return index < 0
    ? undefined
    : `it shows of the sample "${name}" ${shown[index] ?? 'no more'}\n  instead of ${expected[index] ?? 'no more'}`
}

function quote({ number, text }: Pick<LineState, 'number' | 'text'>): string {
  return `line ${number} "${text}"`
}
