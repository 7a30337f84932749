import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deckFonts } from '../../../../scripts/fonts/deck-fonts.ts'
import { readStacks } from '../../../../scripts/fonts/stacks.ts'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { readText } from '../../../../shared/read-text.ts'

it('reads the families of each stack in their order, without the generic ones', () => {
  expect(readStacks(':root {\n  --font-serif: \'A B\', \'C\', serif;\n  --size: 1px;\n  --font-mono: \'C\', monospace;\n}')).toEqual(new Map([['serif', ['A B', 'C']], ['mono', ['C']]]))
})

it('the deck\'s stacks name fonts of the deck, all of them', () => {
  const stacks = readStacks(readText(join(projectRoot, 'styles/tokens.css')))
  expect([...stacks.keys()]).toEqual(['serif', 'sans', 'mono'])
  expect(new Set([...stacks.values()].flat())).toEqual(new Set(deckFonts.map(({ family }) => family)))
})
