import type { PlannedSlide } from '../../../../shared/pace/plan.ts'
import { expect, it } from 'vitest'
import { clockWords, offsetFrom, paceOf, paceWords, plannedSpan } from '../../../../shared/pace/pace.ts'
import { planOf, sectionAfter, sectionAt, sectionOf } from '../../../../shared/pace/plan.ts'

/** Two sections: four minutes for four states, and six minutes for two. */
const SLIDES: PlannedSlide[] = [
  { no: 1, clicks: 0, frontmatter: { section: 'Start', minutes: 4 } },
  { no: 2, clicks: 2, frontmatter: {} },
  { no: 3, clicks: 1, frontmatter: { section: 'Rust', minutes: 6 } },
]
const plan = planOf(SLIDES)

it('lays the sections one after the other', () => {
  expect(plan.map(({ title, start, end, slides }) => [title, start, end, slides.map(({ no }) => no)])).toEqual([
    ['Start', 0, 240, [1, 2]],
    ['Rust', 240, 600, [3]],
  ])
})

it('finds the section of a slide, of a time, and the one after it', () => {
  expect(sectionOf(plan, 2)?.title).toBe('Start')
  expect(sectionAt(plan, 239)?.title).toBe('Start')
  expect(sectionAt(plan, 240)?.title).toBe('Rust')
  expect(sectionAt(plan, 9999)?.title).toBe('Rust')
  expect(sectionAfter(plan, plan[0]!)?.title).toBe('Rust')
  expect(sectionAfter(plan, plan[1]!)).toBeUndefined()
})

it.each([
  [1, 0, 0, 60],
  [2, 0, 60, 120],
  [2, 2, 180, 240],
  [3, 0, 240, 420],
  [3, 1, 420, 600],
])('gives slide %i at click %i its share, from %i to %i s', (page, clicks, from, to) => {
  expect(plannedSpan(plan, page, clicks)).toEqual({ from, to })
})

it('plans nothing for a slide of no section', () => {
  expect(plannedSpan(plan, 4, 0)).toBeUndefined()
  expect(plannedSpan([], 1, 0)).toBeUndefined()
})

it.each([
  [50, -10],
  [60, 0],
  [120, 0],
  [121, 1],
  [400, 280],
])('at %i s is %i s from a state planned for 60 to 120 s', (elapsed, offset) => {
  expect(offsetFrom({ from: 60, to: 120 }, elapsed)).toBe(offset)
})

it.each([
  [0, 'on time', 'on time'],
  [44, 'on time', 'on time'],
  [-44, 'on time', 'on time'],
  [45, 'behind', '1 min behind'],
  [120, 'behind', '2 min behind'],
  [-100, 'ahead', '2 min ahead'],
])('says what %i s mean', (offset, pace, words) => {
  expect(paceOf(offset)).toBe(pace)
  expect(paceWords(offset)).toBe(words)
})

it.each([[0, '0:00'], [65.9, '1:05'], [2100, '35:00'], [-3, '0:00']])('shows %d s as %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words)
})
