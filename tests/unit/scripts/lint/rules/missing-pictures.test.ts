import { expect, it } from 'vitest'
import { missingPictures } from '../../../../../scripts/lint/rules/missing-pictures.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

const files = { 'public/there.svg': '<svg/>' }

it.each([
  ['image', secondSlide('', 'image: /gone.svg'), 6],
  ['background', secondSlide('', 'background: /gone.svg'), 6],
  ['img', secondSlide('<img src="/gone.svg" alt="">'), 11],
  ['Markdown', secondSlide('![it](/gone.svg)'), 11],
])('names a missing picture: %s', async (_, slides, line) => {
  expect(missingPictures(await makeDeck(slides, files))).toEqual([
    `slides.md:${line}: slide 2 “Second”: the picture /gone.svg is missing; add public/gone.svg, or correct the name`,
  ])
})

it('takes a picture that is there, and one in code', async () => {
  const slides = secondSlide('![it](/there.svg)\n\n```html\n<img src="/gone.svg">\n```', 'image: /there.svg')
  expect(missingPictures(await makeDeck(slides, files))).toEqual([])
})
