import { expect, it } from 'vitest'
import { missingSnippets } from '../../../../../scripts/lint/rules/missing-snippets.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it.each([
  ['alone', '<<< @/snippets/gone.rs#a rust {1}', 11],
  ['in a magic-move block', '````md magic-move\n<<< @/snippets/gone.rs rust\n````', 12],
])('names a missing snippet: %s', async (_, content, line) => {
  expect(missingSnippets(await makeDeck(secondSlide(content)))).toEqual([
    `slides.md:${line}: slide 2 “Second”: the snippet snippets/gone.rs is missing; add it, or correct the name after <<<`,
  ])
})

it('takes a snippet that is there, and one in code', async () => {
  const slides = secondSlide('<<< @/snippets/a.rs rust\n\n```md\n<<< @/snippets/gone.rs\n```')
  expect(missingSnippets(await makeDeck(slides, { 'snippets/a.rs': 'fn main() {}' }))).toEqual([])
})
