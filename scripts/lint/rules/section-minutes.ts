import type { Deck, DeckSlide } from '../deck.ts'
import { parseTimeString } from '@slidev/parser/utils'
import { problem } from '../problem.ts'

/** The minutes of the sections, in the frontmatter of their first slides, add up to the talk's duration. */
export function sectionMinutes({ slides, headmatter }: Deck): string[] {
  const planned = slides.filter(({ frontmatter }) => frontmatter.section !== undefined || frontmatter.minutes !== undefined)
  const [first] = slides
  if (!planned.length || !first)
    return []
  const broken = planned.flatMap(brokenPlan)
  if (broken.length)
    return broken
  if (planned[0] !== first)
    return [problem(first, 'has no section, and later slides have; give it section and minutes in its frontmatter')]

  const sum = planned.reduce((minutes, { frontmatter }) => minutes + Number(frontmatter.minutes), 0)
  const duration = minutesOf(headmatter.duration)
  if (duration === undefined)
    return [problem(first, `its duration “${String(headmatter.duration)}” is no time; write it as duration: ${sum}min`, 'duration:')]
  if (sum === duration)
    return []
  const each = planned.map(({ frontmatter }) => `${frontmatter.section} ${frontmatter.minutes}`).join(', ')
  return [problem(first, `the minutes of its sections are ${sum} in all, and duration is ${duration}; change one of ${each}`, 'duration:')]
}

function brokenPlan(slide: DeckSlide): string[] {
  const { section, minutes } = slide.frontmatter
  if (typeof section !== 'string')
    return [problem(slide, 'has minutes and no section; write the section’s title as section: …', 'minutes:')]
  if (typeof minutes !== 'number' || minutes <= 0)
    return [problem(slide, `its section “${section}” has ${minutes === undefined ? 'no' : `“${String(minutes)}”`} minutes; write how many as minutes: …`, 'section:')]
  return []
}

/** A time as Slidev reads it, in minutes; undefined if it reads none. */
function minutesOf(time: unknown): number | undefined {
  try {
    return parseTimeString(time as string | number | undefined ?? 0).seconds / 60
  }
  catch {
    return undefined
  }
}
