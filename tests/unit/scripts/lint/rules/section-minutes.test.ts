import { expect, it } from 'vitest'
import { projectRoot } from '../../../../../scripts/lib/paths.ts'
import { loadDeck } from '../../../../../scripts/lint/deck.ts'
import { sectionMinutes } from '../../../../../scripts/lint/rules/section-minutes.ts'
import { planOf } from '../../../../../shared/pace/plan.ts'
import { makeDeck } from '../../../support/make-deck.ts'

const deckWith = (first: string, second: string) => makeDeck(`---\n${first}\n---\n\n# First\n\n---\n${second}\n---\n\n# Second\n`)

it('takes sections that add up', async () => {
  expect(sectionMinutes(await deckWith('duration: 10min\nsection: A\nminutes: 4', 'section: B\nminutes: 6'))).toEqual([])
})

it('takes a deck without a plan', async () => {
  expect(sectionMinutes(await deckWith('duration: 10min', 'class: a'))).toEqual([])
})

it.each([
  ['they do not add up', 'duration: 10min\nsection: A\nminutes: 4', 'section: B\nminutes: 5', 'slides.md:2: slide 1 “First”: the minutes of its sections are 9 in all, and duration is 10; change one of A 4, B 5'],
  ['no minutes', 'duration: 10min\nsection: A\nminutes: 4', 'section: B', 'slides.md:10: slide 2 “Second”: its section “B” has no minutes; write how many as minutes: …'],
  ['minutes in words', 'duration: 10min\nsection: A\nminutes: 4', 'section: B\nminutes: six', 'slides.md:10: slide 2 “Second”: its section “B” has “six” minutes; write how many as minutes: …'],
  ['minutes below none', 'duration: 10min\nsection: A\nminutes: 4', 'section: B\nminutes: -6', 'slides.md:10: slide 2 “Second”: its section “B” has “-6” minutes; write how many as minutes: …'],
  ['a duration that is no time', 'duration: abc\nsection: A\nminutes: 4', 'section: B\nminutes: 6', 'slides.md:2: slide 1 “First”: its duration “abc” is no time; write it as duration: 10min'],
  ['no section', 'duration: 10min\nsection: A\nminutes: 4', 'minutes: 6', 'slides.md:10: slide 2 “Second”: has minutes and no section; write the section’s title as section: …'],
  ['a beginning without', 'duration: 10min', 'section: B\nminutes: 10', 'slides.md:1: slide 1 “First”: has no section, and later slides have; give it section and minutes in its frontmatter'],
])('names what is wrong: %s', async (_, first, second, message) => {
  expect(sectionMinutes(await deckWith(first, second))).toEqual([message])
})

it('has the author\'s plan of the talk', async () => {
  const { slides } = await loadDeck(projectRoot)
  const plan = planOf(slides.map(({ no, frontmatter }) => ({ no, clicks: 0, frontmatter })))
  expect(plan.map(({ title, start, end, slides: [first] }) => [title, first!.no, (end - start) / 60])).toEqual([
    ['Transition', 1, 4],
    ['Rust concepts', 5, 6],
    ['Tools', 6, 3],
    ['Just in Python', 7, 4],
    ['Projects', 8, 3],
    ['Interoperability', 13, 7],
    ['Not calling Python', 18, 3],
    ['Polars extension, pipeline', 19, 4],
    ['Close', 21, 1],
  ])
})
