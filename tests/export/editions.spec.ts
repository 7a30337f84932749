import { expect } from '@playwright/test'
import { editions } from '../../scripts/export/editions.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { editionFile, loadEdition, openEdition, pagesOf } from './edition.ts'
import { fontsOf } from './fonts.ts'
import { outlineOf } from './outline.ts'
import { tagsOf } from './tags.ts'

/** The names of the fonts that come with the deck, as a PDF has them. */
const OURS = /^[A-Z]{6}\+(?:PTSerif|PTSans|Iosevka|NotoEmoji)\b/

/** What a page may weigh, bytes: most of it are the covers. */
const PAGE_BYTES = { slides: 46_000, clicks: 29_000, handout: 44_000 }

for (const edition of editions) {
  test.describe(edition, () => {
    test('says what it is', async () => {
      const pdf = await openEdition(edition)
      const { info } = await pdf.getMetadata()
      expect(info).toMatchObject({ Author: 'Jan Kislinger', Subject: expect.stringContaining('PyData'), Keywords: expect.stringContaining('PyO3'), Language: 'en' })
      expect((info as { Title: string }).Title).toContain('Forged in Rust, Spoken in Python')
    })

    test('is tagged, with headings, lists, code, figures and a text for each figure', async () => {
      const pdf = await openEdition(edition)
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
      const tags = tagsOf(await loadEdition(edition))
      expect(Object.keys(tags.roles)).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'L', 'LI', 'Code', 'Figure', 'P']))
      expect(tags.figures.filter(text => !text.trim())).toEqual([])
      for (const picture of ['Office towers', 'beach', 'cliffs', 'Ferris', 'Polars', 'uv'])
        expect(tags.figures.join('\n')).toContain(picture)
    })

    test('outlines the slides under their sections', async () => {
      const outline = (await outlineOf(await openEdition(edition))).filter(({ title }) => title !== 'Sources')
      expect(outline.flatMap(({ title, items }) => [title, ...items.map(item => item.title)])).toEqual(talk.slides.map(({ title }) => title))
      expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['Forged in Rust, Spoken in Python', 'Popular Projects', 'PyO3 + maturin']))
      const pages = outline.flatMap(({ page, items }) => [page, ...items.map(item => item.page)])
      expect(pages).toEqual([...pages].sort((a, b) => a - b))
    })

    test('has all of its fonts in it, only as much of them as it needs', async () => {
      const fonts = await fontsOf(edition)
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
      expect(fonts.filter(({ name, subset }) => name && !subset)).toEqual([])
      expect(fonts.map(({ name }) => name).join()).toMatch(/PTSerif.*Iosevka/)
      expect(fonts.map(({ name }) => name).filter(name => name && !OURS.test(name))).toEqual([])
    })

    test('is light', async () => {
      const { numPages } = await openEdition(edition)
      expect(editionFile(edition).length / numPages).toBeLessThan(PAGE_BYTES[edition])
    })

    test('has links that lead out', async () => {
      const pdf = await openEdition(edition)
      const links = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getAnnotations()))
      const urls = links.flat().map(({ url }) => url as string | undefined).filter(url => url !== undefined)
      expect(urls).toEqual(expect.arrayContaining(['https://astral.sh/', 'https://github.com/astral-sh/uv', 'https://github.com/astral-sh/ruff']))
      expect(urls.filter(url => !url.startsWith('https://'))).toEqual([])
    })

    test('says no word twice for a shadow', async () => {
      const first = (await pagesOf(await openEdition(edition)))[0]!.map(({ text }) => text).join('')
      expect(first).not.toContain('RustRust')
    })
  })
}

test('clicks has a page for every click', async () => {
  const clicks = talk.slides.reduce((sum, slide) => sum + slide.clicks + 1, 0)
  expect((await openEdition('clicks')).numPages).toBe(clicks)
})
