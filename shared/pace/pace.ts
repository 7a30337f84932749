import type { PlannedSection } from './plan.ts'
import { sectionOf } from './plan.ts'

/** Less than this is no difference that a speaker can do anything about, s. */
const TOLERANCE = 45

/** Whether the talk is where the plan has it. */
export type Pace = 'ahead' | 'on time' | 'behind'

/**
 * When the plan has a state on the screen: every click of a section gets the same share of its minutes.
 *
 * @param plan - the sections
 * @param page - the slide's number
 * @param clicks - the click, 0 before the first
 * @returns s after the start of the talk; undefined for a slide of no section
 */
export function plannedSpan(plan: readonly PlannedSection[], page: number, clicks: number): { from: number, to: number } | undefined {
  const section = sectionOf(plan, page)
  if (!section)
    return undefined
  const states = section.slides.reduce((sum, slide) => sum + slide.clicks + 1, 0)
  const before = section.slides.filter(({ no }) => no < page).reduce((sum, slide) => sum + slide.clicks + 1, 0) + clicks
  const share = (section.end - section.start) / states
  return { from: section.start + before * share, to: section.start + (before + 1) * share }
}

/**
 * How far the talk is from the plan.
 *
 * @param span - when the plan has this state on the screen
 * @param span.from - s after the start of the talk
 * @param span.to - s after the start of the talk
 * @param elapsed - s since the start of the talk
 * @returns s; more than 0 behind, less than 0 ahead
 */
export function offsetFrom({ from, to }: { from: number, to: number }, elapsed: number): number {
  return elapsed > to ? elapsed - to : Math.min(elapsed - from, 0)
}

/** What an offset from the plan means. */
export function paceOf(offset: number): Pace {
  return Math.abs(offset) < TOLERANCE ? 'on time' : offset > 0 ? 'behind' : 'ahead'
}

/** An offset from the plan in words: `on time`, `2 min behind`. */
export function paceWords(offset: number): string {
  const pace = paceOf(offset)
  return pace === 'on time' ? pace : `${Math.max(1, Math.round(Math.abs(offset) / 60))} min ${pace}`
}

/**
 * A time of the talk as a clock shows it: `7:05`.
 *
 * @param seconds - s since the start of the talk
 */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
