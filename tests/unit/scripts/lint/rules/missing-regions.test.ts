import { expect, it } from 'vitest'
import { missingRegions } from '../../../../../scripts/lint/rules/missing-regions.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

const rust = '// #region point\nstruct Point;\n// #endregion point\n// #region open\nfn main() {}\n'

it.each([
  ['misspelt', 'pont', 'snippets/a.rs has no region “pont”; did you mean “point”?'],
  ['missing', 'something-else', 'snippets/a.rs has no region “something-else”; there is point'],
  ['unclosed', 'open', 'the region “open” of snippets/a.rs never ends; close it with an “endregion open” line'],
])('names a region that is %s', async (_, region, message) => {
  const deck = await makeDeck(secondSlide(`<<< @/snippets/a.rs#${region} rust`), { 'snippets/a.rs': rust })
  expect(missingRegions(deck)).toEqual([`slides.md:11: slide 2 “Second”: ${message}`])
})

it('names an import of a whole file', async () => {
  const deck = await makeDeck(secondSlide('<<< @/snippets/a.rs rust'), { 'snippets/a.rs': rust })
  expect(missingRegions(deck)).toEqual(['slides.md:11: slide 2 “Second”: all of snippets/a.rs is imported; name one of its regions after a #: point'])
})

it('takes a region that is there', async () => {
  expect(missingRegions(await makeDeck(secondSlide('<<< @/snippets/a.rs#point rust'), { 'snippets/a.rs': rust }))).toEqual([])
})
