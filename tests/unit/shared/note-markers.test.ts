import { expect, it } from 'vitest'
import { countNoteMarkers, noteMarkersProblem } from '../../../shared/note-markers.ts'

it.each([
  ['one too few', 1, 2, 'its notes have 1 [click] marker for 2 clicks; add 1 [click] marker'],
  ['one too many', 2, 1, 'its notes have 2 [click] markers for 1 click; take out 1 [click] marker'],
  ['none', 0, 3, 'its notes have 0 [click] markers for 3 clicks; add 3 [click] markers'],
])('says what is wrong with markers that do not match: %s', (_, markers, clicks, message) => {
  expect(noteMarkersProblem(markers, clicks)).toBe(message)
})

it('takes one marker a click', () => {
  expect(noteMarkersProblem(2, 2)).toBeUndefined()
})

it('counts a marker with a number as so many', () => {
  expect(countNoteMarkers('Said.\n\n[click] [click:3]')).toBe(4)
})
