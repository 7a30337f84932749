import { expect, it } from 'vitest'
import { notesByClick } from '../../../scripts/lib/notes.ts'
import { readSlides } from '../../support/given/read-slides.ts'
import { linesByClick, missingPoints, points } from '../../support/points.ts'

const given = await readSlides('tests/talk-2025.md')
const deck = await readSlides('slides.md')

it('knows every line of the author\'s notes, at its click', () => {
  const written = given.flatMap(({ no, note }) => linesByClick(note).flatMap((lines, click) => lines.map(line => `${no}.${click}: ${line}`)))
  expect(points.map(({ slide, click, wrote }) => `${slide}.${click}: ${wrote}`)).toEqual(written)
})

it('makes each of the author\'s points at its click, in his order', () => {
  const missing = deck.flatMap(({ no, note }) => notesByClick(note).flatMap((paragraphs, click) =>
    missingPoints(points.filter(point => point.slide === no && point.click === click), paragraphs.join(' '))))
  expect(missing).toEqual([])
})

it('speaks in his first person only where he wrote it', () => {
  const spoken = deck.flatMap(({ no, note }) => [...note.matchAll(/\b(?:I(?!\/O)|my|me|mine|we|our|us)\b[^.]*\./gi)].map(([words]) => `${no}: ${words}`))
  expect(spoken).toEqual(['7: I\'ve written an algorithm based on string lookup.', '7: We don\'t realize that we rely on it.'])
})

it('sees a point that is missing, and one that comes too early', () => {
  const two = [{ slide: 1, click: 0, wrote: 'a', says: ['first'] }, { slide: 1, click: 0, wrote: 'b', says: ['second, too'] }]
  expect(missingPoints(two, 'The first, and the second, too.')).toEqual([])
  expect(missingPoints(two, 'The first.')).toHaveLength(1)
  expect(missingPoints(two, 'The second, too, and the first.')).toHaveLength(1)
})
