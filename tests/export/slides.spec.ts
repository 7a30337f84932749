import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'
import { findRegion } from '../../shared/regions.ts'
import { readRecords } from '../../shared/twoslash/records.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { openEdition, pagesOf } from './edition.ts'
import { slideOfPage } from './outline.ts'
import { copiedPanes } from './panes.ts'
import { codeLines, pack, packed, slideWords } from './words.ts'

const pdf = await openEdition('slides')
const pages = await pagesOf(pdf)
const slides = await slideOfPage(pdf)

test('has as few pages as show everything', () => {
  expect(pages.length).toBeGreaterThanOrEqual(40)
  expect(pages.length).toBeLessThanOrEqual(55)
})

for (const slide of talk.slides) {
  const own = pages.filter((_, index) => slides[index] === slide.number)
  test(`slide ${slide.number} shows every bullet and every line of code`, () => {
    const lines = new Set(own.flat().map(({ text }) => text.trimEnd()))
    const text = packed(own)
    expect(codeLines(slide).filter(line => !lines.has(line) && !text.includes(pack(line)))).toEqual([])
    expect(slideWords(slide).filter(words => !text.includes(words))).toEqual([])
  })
}

test('slide 5 shows what rustc says of the sample that must not compile, below its code', async () => {
  const page = pages.filter((_, index) => slides[index] === 5).find(lines => packed([lines]).includes('error[E0382]'))!
  const [error] = Object.values(readRecords(projectRoot)).flatMap(({ nodes }) => nodes.filter(node => node.type === 'error'))
  const message = page.find(({ text }) => text.includes('error['))!
  expect(message.text).toBe(`error[${error!.code}]: ${error!.text}`)
  const code = page.filter(({ text, font }) => font.includes('Iosevka') && text !== message.text)
  expect(code.length).toBeGreaterThanOrEqual(8)
  expect(code.filter(({ y }) => y < message.y + 12)).toEqual([])
})

const snippets: [string, string][] = [
  ['my_lib/parse_int_match/src/lib.rs', 'parse-int'],
  ['my_lib/parse_int_match/main.py', 'main'],
  ['farm64/src/lib.rs', 'plugin'],
  ['farm64/plugin.py', 'plugin'],
]

for (const [file, region] of snippets) {
  test(`${file} is copied out as it is written, with its indentation and without line numbers`, () => {
    const code = findRegion(readText(join(projectRoot, 'snippets', file)), region)?.text
    expect(pages.flatMap(copiedPanes)).toContain(code)
  })
}
