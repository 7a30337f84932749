import { expect, it } from 'vitest'
import { unknownComponents } from '../../../../../scripts/lint/rules/unknown-components.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

const OWN = { 'components/charts/OwnChart.vue': '<template><i /></template>' }

it('names an unknown component and the one that was meant', async () => {
  expect(unknownComponents(await makeDeck(secondSlide('Text\n\n<OwnChartt :of="it" />'), OWN))).toEqual([
    'slides.md:13: slide 2 “Second”: there is no component <OwnChartt>; did you mean “OwnChart”?',
  ])
})

it.each([
  ['the deck', '<OwnChart />'],
  ['Slidev', '<VClicks>\n\n- a\n\n</VClicks>\n\n<Arrow x1="1" />'],
  ['Vue', '<Transition><i /></Transition>'],
])('takes a component of %s', async (_, content) => {
  expect(unknownComponents(await makeDeck(secondSlide(content), OWN))).toEqual([])
})

it('takes types in code', async () => {
  expect(unknownComponents(await makeDeck(secondSlide('`Option<Thing>`\n\n```rust\nfn f() -> Option<Thing> {}\n```\n\n<!-- A <Note>. -->\n\n<script setup lang="ts">\nconst all: Array<Thing> = []\n</script>')))).toEqual([])
})
