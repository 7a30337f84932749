import { expect, it } from 'vitest'
import { unknownLayouts } from '../../../../../scripts/lint/rules/unknown-layouts.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it('names an unknown layout and the one that was meant', async () => {
  expect(unknownLayouts(await makeDeck(secondSlide('', 'layout: two-col')))).toEqual([
    'slides.md:6: slide 2 “Second”: there is no layout “two-col”; did you mean “two-cols”?',
  ])
})

it.each([
  ['Slidev', 'layout: image-left'],
  ['the theme', 'theme: seriph\nlayout: cover'],
  ['the deck', 'layout: own'],
])('takes a layout of %s', async (_, frontmatter) => {
  const deck = await makeDeck(`---\n${frontmatter}\n---\n\n# First\n`, { 'layouts/own.vue': '<template><slot /></template>' })
  expect(unknownLayouts(deck)).toEqual([])
})
