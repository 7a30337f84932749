import { expect, it } from 'vitest'
import { slideNotes } from '../../../../../scripts/lint/rules/slide-notes.ts'

import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it('names a slide without notes', async () => {
  const deck = await makeDeck('# First\n\n<!-- Said. -->\n\n---\n\n# Second\n')
  expect(slideNotes(deck)).toEqual(['slides.md:6: slide 2 “Second”: has no notes; end it with a comment, <!-- … -->, of what you say'])
})

it('takes a slide that ends with a comment', async () => {
  expect(slideNotes(await makeDeck(secondSlide('text')))).toEqual([])
})
