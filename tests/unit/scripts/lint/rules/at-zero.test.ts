import { expect, it } from 'vitest'
import { atZero } from '../../../../../scripts/lint/rules/at-zero.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it.each([
  ['{at: 0}', '```rust {1|2}{at: 0}\nfn f() {}\n```', 'at: 0'],
  ['{at:\'0\'}', '<<< @/a.rs rust {1|2}{at:\'0\'}', 'at:\'0\''],
  ['magic-move', '````md magic-move {lines: true, at:0}\n````', 'at:0'],
  ['attribute', '<v-clicks at="0">', 'at="0"'],
  ['mark', '<span v-mark="{ at: 0, delay: 250 }">a</span>', 'at: 0'],
])('names a click at 0: %s', async (_, content, found) => {
  expect(atZero(await makeDeck(secondSlide(content)))).toEqual([
    `slides.md:11: slide 2 “Second”: “${found}” is no click; clicks count from 1, so write “at: 1”`,
  ])
})

it.each(['{at: 1}', 'at: 0.5s', '```js\nplay({ at: 0 })\n```', 'format: 0'])('takes %s', async (content) => {
  expect(atZero(await makeDeck(secondSlide(content)))).toEqual([])
})
