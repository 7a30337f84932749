import { expect, it } from 'vitest'
import { missingPictures } from '../../../../../scripts/lint/rules/missing-pictures.ts'
import { remotePictures } from '../../../../../scripts/lint/rules/remote-pictures.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it.each([
  ['frontmatter', secondSlide('', 'image: https://example.org/a.png'), 6],
  ['img', secondSlide('<img src="https://example.org/a.png" alt="">'), 11],
])('names a picture on the network: %s', async (_, slides, line) => {
  const deck = await makeDeck(slides)
  expect(remotePictures(deck)).toEqual([
    `slides.md:${line}: slide 2 “Second”: the picture https://example.org/a.png is on the network; put a copy under public/ and name that`,
  ])
  expect(missingPictures(deck)).toEqual([])
})

it('takes a link', async () => {
  expect(remotePictures(await makeDeck(secondSlide('[there](https://example.org/a.png)')))).toEqual([])
})
