import { expect, it } from 'vitest'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { loadDeck } from '../../../../scripts/lint/deck.ts'
import { rules } from '../../../../scripts/lint/rules/index.ts'

it('finds nothing wrong with the deck itself', async () => {
  const deck = await loadDeck(projectRoot)
  expect(rules.flatMap(rule => rule(deck))).toEqual([])
})
