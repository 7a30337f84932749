import { expect, it } from 'vitest'
import { pdfProblems } from '../../scripts/export/pdf-problems.ts'

it('takes a page with text for each slide', () => {
  expect(pdfProblems(['First', 'Second'], 2)).toEqual([])
})

it('names a wrong number of pages, an empty page and one that was still loading', () => {
  expect(pdfProblems(['First', ' \n', 'Loading slide…'], 2)).toEqual([
    'has 3 pages for 2 slides; is a slide printed click by click?',
    'page 2 has no text; look at that slide in “npm run dev”',
    'page 3 was printed while its slide was still loading; raise --wait in scripts/export/main.ts',
  ])
})
