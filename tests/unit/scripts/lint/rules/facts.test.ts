import type { Fact } from '../../../../../shared/fact.ts'
import { expect, it } from 'vitest'
import { unsourcedFigures } from '../../../../../scripts/lint/rules/facts.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

const published = { kind: 'published', slide: 'Second', says: '72.4 per cent', of: 'users', source: 'A Survey', cited: 'the Survey', date: '2025-07', read: 'unread' } satisfies Fact
const given = { kind: 'given', slide: 'Second', says: '10x faster', of: 'tools', cited: 'without a source' } satisfies Fact
const run = { kind: 'run', slide: 'Second', says: 'It prints 233', of: 'a program', source: 'snippets', date: '2026-11' } satisfies Fact
const problems = async (content: string, known: Fact[]) => unsourcedFigures(await makeDeck(secondSlide(content)), known)

it.each(['12x', '39.3 %', '10x – 30x', '1.2 GB', '17 per cent', '0.06 seconds'])('names %s, which has no source', async (figure) => {
  expect((await problems(`It is ${figure} of it`, []))[0]).toMatch(/^slides\.md:\d+: slide 2 “Second”: “.*” has no source; give it one in shared\/facts\.ts$/)
})

it('names the words of a fact that the slide does not say', async () => {
  expect(await problems('Nothing', [published])).toEqual([expect.stringContaining('does not say “72.4 per cent”, as shared/facts.ts says')])
})

it('names a source that the slide does not tell', async () => {
  expect(await problems('72.4 per cent', [published])).toEqual([expect.stringContaining('does not say “the Survey”, the source of “72.4 per cent”')])
})

it('names a published figure that tells no source at all', async () => {
  expect(await problems('72.4 per cent', [{ ...published, cited: undefined }])).toEqual([expect.stringContaining('is a figure whose source is not told')])
})

it('names what has no source and is dressed up', async () => {
  expect(await problems('10x faster in my experience', [{ ...given, cited: 'in my experience' }])).toEqual([expect.stringContaining('“in my experience” does not say so')])
})

it('names a fact of a slide that is not there', async () => {
  expect(await problems('Nothing', [{ ...run, slide: 'Third' }])).toEqual([expect.stringContaining('“It prints 233” is of the slide “Third”')])
})

it('names two slides of one title, which facts cannot tell apart', async () => {
  const deck = await makeDeck(`${secondSlide('It prints 233')}\n---\n\n# Second\n\n<!-- Said. -->\n`)
  expect(unsourcedFigures(deck, [run]).map(line => line.replace(/^slides\.md:\d+: /, ''))).toEqual([2, 3].map(no =>
    `slide ${no} “Second”: another slide has this title, and shared/facts.ts finds its slide by it; give one of them another`))
  expect(unsourcedFigures(deck, [])).toEqual([])
})

it('takes facts that are said and told, and numbers that measure nothing', async () => {
  expect(await problems('72.4 per cent in the Survey, and 10x faster, given without a source. It prints 233.', [published, given, run])).toEqual([])
  expect(await problems('In 2018, 3 steps\n\n<img width="40%">', [])).toEqual([])
})
