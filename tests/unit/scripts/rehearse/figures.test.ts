import { expect, it } from 'vitest'
import { readStays, sectionFigures } from '../../../../scripts/rehearse/figures.ts'
import { planOf } from '../../../../shared/pace/plan.ts'

const plan = planOf([
  { no: 1, clicks: 0, frontmatter: { section: 'Start', minutes: 1 } },
  { no: 2, clicks: 0, frontmatter: {} },
  { no: 3, clicks: 1, frontmatter: { section: 'Middle', minutes: 2 } },
  { no: 5, clicks: 0, frontmatter: { section: 'Close', minutes: 1 } },
])

it('adds the times of a section up, also when the talk comes back to it', () => {
  const stays = readStays([
    { at: 0, slide: 1, click: 0 },
    { at: 20_000, slide: 3, click: 0 },
    { at: 50_000, slide: 3, click: 1 },
    { at: 55_000, slide: 2, click: 0 },
    { at: 60_000, slide: 3, click: 0 },
    { at: 70_000, slide: 3, click: 0 },
  ])
  expect(sectionFigures(stays, plan)).toEqual([
    { title: 'Start', planned: 60_000, took: 25_000, longest: { slide: 1, click: 0, took: 20_000 } },
    { title: 'Middle', planned: 120_000, took: 45_000, longest: { slide: 3, click: 0, took: 30_000 } },
    { title: 'Close', planned: 60_000, took: 0 },
  ])
})

it('takes the lines that say that the talk is still there for one stay', () => {
  expect(readStays([{ at: 0, slide: 1, click: 0 }, { at: 10_000, slide: 1, click: 0 }, { at: 14_000, slide: 1, click: 0 }]))
    .toEqual([{ slide: 1, click: 0, took: 14_000 }])
})

it('counts from the last beginning', () => {
  expect(readStays([
    { at: 0, slide: 1, click: 0 },
    { at: 9000, slide: 2, click: 0 },
    { at: 30_000, begins: true },
    { at: 40_000, slide: 3, click: 0 },
    { at: 41_000, slide: 3, click: 0 },
  ])).toEqual([{ slide: 2, click: 0, took: 10_000 }, { slide: 3, click: 0, took: 1000 }])
})
