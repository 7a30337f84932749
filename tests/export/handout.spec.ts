import { expect } from '@playwright/test'
import { deckAddress } from '../../scripts/export/editions.ts'
import { notesByClick } from '../../scripts/lib/notes.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { loadDeck } from '../../scripts/lint/deck.ts'
import { facts } from '../../shared/facts.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { openEdition, pagesOf } from './edition.ts'
import { codeLines, pack, packed, slideWords } from './words.ts'

/** What stands above is the running head, points from the sheet's foot. */
const HEAD = 800

const pdf = await openEdition('handout')
const pages = await pagesOf(pdf)
const text = packed(pages)

test('is A4 upright', async () => {
  const [, , width, height] = (await pdf.getPage(1)).view
  expect(width).toBeCloseTo(595, -0.5)
  expect(height).toBeCloseTo(842, -0.5)
})

test('has every bullet and every line of code', () => {
  const lost = talk.slides.flatMap(slide => [...slideWords(slide), ...codeLines(slide).map(pack)].filter(words => !text.includes(words)))
  expect(lost).toEqual([])
})

test('has every word of the notes', async () => {
  const { slides } = await loadDeck(projectRoot)
  const paragraphs = slides.flatMap(({ note }) => notesByClick(note).flat()).map(words => pack(words.replace(/`/g, '')))
  // A paragraph may go on overleaf, with the running heads between.
  const lost = paragraphs.filter(words => !text.includes(words.slice(0, 30)) || !text.includes(words.slice(-20)))
  expect(lost).toEqual([])
})

test('says on its cover that its notes are no transcript', () => {
  expect(packed([pages[0]!])).toContain(pack('The notes are written from the speaker’s points. They are not a transcript.'))
  expect(text).not.toContain(pack('what was said'))
})

test('says of each fact who answers for it', () => {
  for (const fact of facts) {
    expect(text).toContain(pack(`${fact.says} (${fact.of})`))
    expect(text).toContain(pack(fact.kind === 'given' ? 'Given in the talk without a source' : fact.source))
    if (fact.kind === 'published')
      expect(text).toContain(fact.url ?? '')
  }
  expect(text).toContain(pack('not read again for this deck'))
})

test('has the deck\'s address once there is one, and a number on each page', () => {
  expect(text).not.toContain('.example')
  expect(text.includes(pack('The deck:'))).toBe(deckAddress !== undefined)
  pages.forEach((_, index) => expect(packed([pages[index]!])).toContain(`${index + 1}/${pages.length}`))
})

test('names on each page but the first the section, as its contents do, and the talk', () => {
  const [first, ...heads] = pages.map(lines => lines.filter(({ y }) => y > HEAD).toSorted((one, other) => one.x - other.x).map(({ text }) => text.trim()))
  const { title } = talk.slides[0]!
  expect(first).toEqual([])
  expect([...new Set(heads.map(([, right]) => right))]).toEqual([title])
  expect([...new Set(heads.map(([left]) => left))]).toEqual(['Opening', 'Popular Projects', 'PyO3 + maturin', 'Sources'])
})

test('sets its code in type that reads on paper', () => {
  const sizes = pages.flat().filter(({ font }) => font.includes('Iosevka')).map(({ size }) => size)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.9)
})

test('links from its contents to the slides', async () => {
  const annotations = await (await pdf.getPage(1)).getAnnotations()
  const targets = annotations.map(({ dest }) => dest as unknown).filter(Boolean)
  expect(targets.length).toBeGreaterThanOrEqual(talk.slides.length)
})
