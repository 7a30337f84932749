import { expect, it } from 'vitest'
import { pdfProblems } from '../../../../scripts/export/pdf-problems.ts'

it('takes a page with text for each state', () => {
  expect(pdfProblems(['First', 'Second'], 2)).toEqual([])
})

it('names a wrong number of pages, an empty page, one that was still loading and one with an error', () => {
  expect(pdfProblems(['First', ' \n', 'Loading slide…', 'An error occurred on this slide.'], 2)).toEqual([
    'has 4 pages instead of 2',
    'page 2 has no text',
    'page 3 was printed while its slide was still loading',
    'page 4 shows an error instead of its slide',
  ])
})
