import { expect, it } from 'vitest'
import { unusedPublicFiles } from '../../../../../scripts/lint/rules/unused-public-files.ts'
import { makeDeck } from '../../../support/make-deck.ts'

it('names a file that nothing shows', async () => {
  const deck = await makeDeck('# First\n', { 'public/covers/old.svg': '<svg/>' })
  expect(unusedPublicFiles(deck)).toEqual([
    'public/covers/old.svg: no slide shows it; delete it, or name /covers/old.svg where it is meant to be seen',
  ])
})

it('takes what a slide, the headmatter, a component or a style names, and the fonts', async () => {
  const slides = '---\nfavicon: /favicon.svg\nseoMeta:\n  ogImage: /og.png\n---\n\n# First\n\n![it](/a.svg)\n'
  const names = ['favicon.svg', 'og.png', 'a.svg', 'b.svg', 'c.svg', 'fonts/x.woff2']
  expect(unusedPublicFiles(await makeDeck(slides, {
    ...Object.fromEntries(names.map(name => [`public/${name}`, ''])),
    'components/B.vue': '<template><img src="/b.svg"></template>',
    'styles/c.css': '.c { background: url("/c.svg") }',
  }))).toEqual([])
})
