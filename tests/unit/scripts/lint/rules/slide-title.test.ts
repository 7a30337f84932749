import { expect, it } from 'vitest'
import { slideTitle } from '../../../../../scripts/lint/rules/slide-title.ts'
import { makeDeck } from '../../../support/make-deck.ts'

it('names a slide without a title', async () => {
  const deck = await makeDeck('# First\n\n---\n\nonly text\n')
  expect(slideTitle(deck)).toEqual(['slides.md:4: slide 2 “no title”: has no title; start it with a heading, or give it a “title:” in its frontmatter'])
})

it('takes a heading or a title in the frontmatter', async () => {
  expect(slideTitle(await makeDeck('# First\n\n---\ntitle: Second\n---\n\nonly text\n'))).toEqual([])
})
