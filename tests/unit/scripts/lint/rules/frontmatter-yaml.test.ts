import { expect, it } from 'vitest'
import { frontmatterYaml } from '../../../../../scripts/lint/rules/frontmatter-yaml.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

it('takes frontmatter that is YAML, and slides without', async () => {
  expect(frontmatterYaml(await makeDeck(`---\ntitle: First\n---\n\n# First\n\n---\n\n# Second\n\n${secondSlide('')}`))).toEqual([])
})

it.each([
  ['the first slide', '---\ntitle: First\nauthor: [Jan\ntheme: seriph\n---\n\n# First\n', 'slides.md:4: slide 1 “First”: its frontmatter is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; mend it here or in the line before'],
  ['a later one', secondSlide('', 'class: "wide\nlayout: center'), 'slides.md:7: slide 2 “Second”: its frontmatter is no YAML: Missing closing "quote; mend it here or in the line before'],
])('names the line where that of %s is none', async (_, slides, message) => {
  expect(frontmatterYaml(await makeDeck(slides))).toEqual([message])
})
