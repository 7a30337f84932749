import type { Fact } from '../../../../../shared/fact.ts'
import { expect, it } from 'vitest'
import { unsourcedFigures } from '../../../../../scripts/lint/rules/facts.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

const fact: Fact = { slide: 'Second', figure: '72.4 per cent', of: 'users', source: 'A Survey', cited: 'the Survey', date: '2025-07' }
const problems = async (content: string, known: Fact[]) => unsourcedFigures(await makeDeck(secondSlide(content)), known)

it.each(['12x', '39.3 %', '10x – 30x', '1.2 GB', '17 per cent', '0.06 seconds'])('names %s, which has no source', async (figure) => {
  expect((await problems(`It is ${figure} of it`, []))[0]).toMatch(/^slides\.md:\d+: slide 2 “Second”: “.*” has no source; give it one in shared\/facts\.ts$/)
})

it('names a fact that the slide does not say, and a source that it does not cite', async () => {
  expect(await problems('Nothing', [fact])).toEqual([
    expect.stringContaining('does not name “72.4 per cent”'),
    expect.stringContaining('does not say “the Survey”, the source of “72.4 per cent”'),
  ])
})

it('takes a figure that is known and cited, and numbers that measure nothing', async () => {
  expect(await problems('72.4 per cent in the Survey', [fact])).toEqual([])
  expect(await problems('In 2018, 3 steps\n\n<img width="40%">', [])).toEqual([])
})
