import type { Fact } from '../../../../../shared/fact.ts'
import { expect, it } from 'vitest'
import { readSources } from '../../../../../scripts/export/handout/sources.ts'

const read = { kind: 'published', slide: 'One', says: '1 s', of: 'a', source: 'A README', date: '2025-11', read: '2026-11' } satisfies Fact
const run = { kind: 'run', slide: 'Two', says: 'It prints 2', of: 'b', source: 'snippets/b', date: '2026-11' } satisfies Fact
const given = { kind: 'given', slide: 'You\'ll', says: '10x', of: 'c', cited: 'without a source' } satisfies Fact
const slides = [{ no: 1, title: 'One' }, { no: 2, title: 'Two' }, { no: 3, title: 'You’ll' }]

it('tells what was published, run and given without a source apart', () => {
  expect(readSources([given, run, read], slides)).toEqual([
    { source: 'A README', date: '2025-11', unread: false, said: [{ slide: 1, text: '1 s (a)' }] },
    { source: 'Run for this deck: snippets/b', date: '2026-11', unread: false, said: [{ slide: 2, text: 'It prints 2 (b)' }] },
    { source: 'Given in the talk without a source', unread: false, said: [{ slide: 3, text: '10x (c)' }] },
  ])
})

it('keeps what was read and what was not apart, and says it of the second', () => {
  const sources = readSources([read, { ...read, read: 'unread' }, { ...read, says: '3 s' }], slides)
  expect(sources.map(({ unread, said }) => [unread, said.length])).toEqual([[false, 2], [true, 1]])
})

it('leaves out what other slides say', () => {
  expect(readSources([run], slides.slice(0, 1))).toEqual([])
})
