import { expect, it } from 'vitest'
import { magicMoveFences } from '../../../scripts/lint/rules/magic-move-fences.ts'
import { makeDeck } from '../support/make-deck.ts'
import { secondSlide } from '../support/second-slide.ts'

it.each(['```', '`````'])('names a magic-move block fenced by %s', async (fence) => {
  const deck = await makeDeck(secondSlide(`${fence}md magic-move {lines: true}\n<<< @/a.rs\n${fence}`))
  expect(magicMoveFences(deck)).toEqual([
    `slides.md:11: slide 2 “Second”: a magic-move block is fenced by ${fence}; open and close it with four backticks`,
  ])
})

it('takes four backticks', async () => {
  expect(magicMoveFences(await makeDeck(secondSlide('````md magic-move\n```rust\nfn f() {}\n```\n````')))).toEqual([])
})
