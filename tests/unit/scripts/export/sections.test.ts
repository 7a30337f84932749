import type { DeckSlide } from '../../../../scripts/lint/deck.ts'
import { expect, it } from 'vitest'
import { readSections } from '../../../../scripts/export/sections.ts'
import { slideOutline } from '../../../../scripts/export/slide-outline.ts'

function slide(no: number, title: string, frontmatter = {}): DeckSlide {
  return { no, title, frontmatter, yamlErrors: [], file: 'slides.md', firstLine: 1, lines: [], content: '', note: undefined }
}

const slides = [slide(1, 'Talk'), slide(2, 'First'), slide(3, 'Part', { layout: 'section' }), slide(4, 'Second'), slide(5, 'End', { level: 1 })]

it('opens a section with the first slide, each section slide and each title of the first rank', () => {
  expect(readSections(slides)).toEqual([
    { title: 'Talk', opener: 1, slides: [2] },
    { title: 'Part', opener: 3, slides: [4] },
    { title: 'End', opener: 5, slides: [] },
  ])
})

it('outlines what an edition has', () => {
  const titles = new Map(slides.map(({ no, title }) => [no, title!]))
  const pages = new Map([[2, 0], [4, 3]])
  expect(slideOutline(readSections(slides), titles, no => pages.has(no) ? { page: pages.get(no)! } : undefined)).toEqual([
    { title: 'Talk', page: 0, children: [{ title: 'First', page: 0 }] },
    { title: 'Part', page: 3, children: [{ title: 'Second', page: 3 }] },
  ])
})
