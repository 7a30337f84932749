import { expect, it } from 'vitest'
import { corrections, misquotes, names } from '../../support/given/corrections.ts'
import { differences } from '../../support/given/differences.ts'
import { readSlides } from '../../support/given/read-slides.ts'

const given = await readSlides('tests/talk-2025.md')
const deck = await readSlides('slides.md')
const found = given.flatMap(slide => differences(slide, deck[slide.no - 1]!).map(difference => ({ no: slide.no, ...difference })))

it('has the slides of the talk as given', () => {
  expect(deck.length).toBe(given.length)
})

it('shows the words and the code of the talk as given, but for what CORRECTIONS.md names', () => {
  const unnamed = found.filter(difference => !corrections.some(correction => names(correction, difference.no, difference)))
  expect(unnamed).toEqual([])
})

it('quotes in CORRECTIONS.md what was given and what is there, letter for letter', () => {
  const wrong = corrections.flatMap(({ row, slides, notes, was, is }) => [
    ...misquotes(was, given.filter(({ no }) => slides.includes(no)), notes).map(quote => ({ row, notGiven: quote })),
    ...misquotes(is, deck.filter(({ no }) => slides.includes(no)), notes).map(quote => ({ row, notInTheDeck: quote })),
  ])
  expect(wrong).toEqual([])
})

it('has no row in CORRECTIONS.md for what is as it was given', () => {
  const idle = corrections.filter(correction => !correction.notes && (correction.was.length || correction.is.length) && !found.some(difference => names(correction, difference.no, difference)))
  expect(idle.map(({ row }) => row)).toEqual([])
})
