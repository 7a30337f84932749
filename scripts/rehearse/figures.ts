import type { PlannedSection } from '../../shared/pace/plan.ts'
import type { Entry } from './entry.ts'
import { sectionOf } from '../../shared/pace/plan.ts'

/** How long the talk stayed at one state. */
export interface Stay {
  slide: number
  click: number
  /** ms */
  took: number
}

/** What a section took. */
export interface SectionFigures {
  title: string
  /** ms */
  planned: number
  /** ms, 0 for a section that was not reached */
  took: number
  /** The longest stay in it. */
  longest?: Stay
}

/**
 * The states of a rehearsal, each with its time, in their order.
 *
 * @param entries the record, in its order; what is before its last beginning does not count, but for the state then
 */
export function readStays(entries: readonly Entry[]): Stay[] {
  const begin = entries.findLast(entry => 'begins' in entry)
  const states = entries.filter(entry => 'slide' in entry)
  const before = begin && states.findLast(({ at }) => at <= begin.at)
  const counted = [...before ? [{ ...before, at: begin.at }] : [], ...begin ? states.filter(({ at }) => at > begin.at) : states]
  const stays: Stay[] = []
  counted.forEach(({ at, slide, click }, index) => {
    const took = (counted[index + 1]?.at ?? at) - at
    const last = stays.at(-1)
    if (last?.slide === slide && last.click === click)
      last.took += took
    else
      stays.push({ slide, click, took })
  })
  return stays
}

/**
 * What each section took beside what was planned for it. Time spent on a section in several goes is added up.
 *
 * @param stays the rehearsal
 * @param plan the talk's plan
 */
export function sectionFigures(stays: readonly Stay[], plan: readonly PlannedSection[]): SectionFigures[] {
  return plan.map((section) => {
    const own = stays.filter(({ slide }) => sectionOf(plan, slide) === section)
    const longest = own.toSorted((one, other) => other.took - one.took)[0]
    return {
      title: section.title,
      planned: (section.end - section.start) * 1000,
      took: own.reduce((sum, stay) => sum + stay.took, 0),
      ...longest ? { longest } : {},
    }
  })
}
