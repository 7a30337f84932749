import { expect, it } from 'vitest'
import { stepFences } from '../../../../../scripts/lint/rules/step-fences.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it.each([['```', 'magic-move'], ['`````', 'panes']])('names a block fenced by %s', async (fence, name) => {
  const deck = await makeDeck(secondSlide(`${fence}md ${name} {lines: true}\n<<< @/a.rs\n${fence}`))
  expect(stepFences(deck)).toEqual([
    `slides.md:11: slide 2 “Second”: a ${name} block is fenced by ${fence}; open and close it with four backticks`,
  ])
})

it('takes four backticks', async () => {
  expect(stepFences(await makeDeck(secondSlide('````md magic-move\n```rust\nfn f() {}\n```\n````')))).toEqual([])
})
