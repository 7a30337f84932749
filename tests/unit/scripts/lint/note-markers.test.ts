import type { DeckSlide } from '../../../../scripts/lint/deck.ts'
import { expect, it } from 'vitest'
import { checkNoteMarkers, countNoteMarkers } from '../../../../scripts/lint/note-markers.ts'
import { makeDeck } from '../../support/make-deck.ts'

async function slideWith(note: string): Promise<DeckSlide> {
  return (await makeDeck(`# First\n\n<!--\n${note}\n-->\n`)).slides[0]!
}

it.each([
  ['one too few', 'Said.\n\n[click]\nMore.', 2, 'its notes have 1 [click] marker for 2 clicks; add 1 [click] marker'],
  ['one too many', 'Said.\n\n[click]\n[click]\nMore.', 1, 'its notes have 2 [click] markers for 1 click; take out 1 [click] marker'],
  ['none', 'Said.', 3, 'its notes have 0 [click] markers for 3 clicks; add 3 [click] markers'],
])('names a slide with markers that do not match: %s', async (_, note, clicks, message) => {
  expect(checkNoteMarkers(await slideWith(note), clicks)).toBe(`slides.md:3: slide 1 “First”: ${message}`)
})

it('takes one marker a click', async () => {
  expect(checkNoteMarkers(await slideWith('Said.\n\n[click]\nMore.\n\n[click]\nDone.'), 2)).toBeUndefined()
})

it('counts a marker with a number as so many', () => {
  expect(countNoteMarkers('[click] [click:3]')).toBe(4)
})
