import { expect, it } from 'vitest'
import { stockDeck } from '../../../../scripts/bench/stock-deck.ts'
import { readText } from '../../../../shared/read-text.ts'

it('is the same talk, and leaves to Slidev what Slidev has', () => {
  const deck = readText(new URL('../../../../slides.md', import.meta.url))
  const stock = stockDeck(deck)
  expect(stock.match(/^# .+$/gm)).toEqual(deck.match(/^# .+$/gm))
  expect(stock).toContain('````md magic-move')
  expect(stock).not.toMatch(/^\s*preload\w*:|md panes|^<LogoOverlay|^<BenchmarkChart/m)
})
