import type { Snapshot } from './snapshot.ts'
import type { TalkPane, TalkSlide } from './talk.ts'
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
    for (const [index, [name]] of expected.entries()) {
      const fault = compare(state.panes[index]!.lines, name)
      if (fault && !faults.has(name + fault))
        faults.set(name + fault, `${nameOf(state)}, pane ${index + 1}: ${fault}`)
    }
  }
  return [...faults.values()]
}

function compare(lines: string[], name: string): string | undefined {
  const expected = sampleLines(name)
  const index = Array.from({ length: Math.max(lines.length, expected.length) }).findIndex((_, i) => lines[i] !== expected[i])
  if (index < 0)
    return
  const other = Object.keys(talk.samples).find(it => sampleLines(it).join('\n') === lines.join('\n'))
  if (other)
    return `it shows the sample "${other}" instead of "${name}"`
  const quote = (line?: string) => line === undefined ? 'no line' : `"${line}"`
  return `the sample "${name}" has in line ${index + 1} ${quote(lines[index])}\n  instead of ${quote(expected[index])}`
}
