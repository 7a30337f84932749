import { expect, it } from 'vitest'
import { deckTexts } from '../../../../scripts/fonts/deck-texts.ts'
import { makeDeck } from '../../support/make-deck.ts'

it('reads what can show: slides, components, styles, and of the snippets those that a slide imports', async () => {
  const { root } = await makeDeck('# First\n\n<<< @/snippets/a.rs#part rust\n\n<<< @/snippets/gone.rs\n', {
    'snippets/a.rs': '',
    'snippets/b.rs': '',
    'components/C.vue': '',
    'global-top.vue': '',
    'styles/deep/d.css': '',
    'scripts/e.ts': '',
  })
  expect([...deckTexts(root).keys()]).toEqual(['components/C.vue', 'global-top.vue', 'slides.md', 'snippets/a.rs', 'styles/deep/d.css'])
})
