import type { Browser } from '@playwright/test'
import type { ArticlePlaces } from '../article/html/page.ts'
import type { Deck } from '../lint/deck.ts'
import type { DeckServer } from './deck-server.ts'
import type { ExportOptions } from './options.ts'
import type { Output } from './write-whole.ts'
import { join } from 'node:path'
import { makeArticle } from '../article/make-article.ts'
import { choosePages, stateId } from './choose-pages.ts'
import { digitShapes } from './digit-shapes.ts'
import { editionName } from './editions.ts'
import { numberLines } from './in-page/number-lines.ts'
import { readStates } from './in-page/read-states.ts'
import { readTitles } from './in-page/read-titles.ts'
import { showEdition } from './in-page/show-edition.ts'
import { widenTitles } from './in-page/widen-titles.ts'
import { makeHandout } from './make-handout.ts'
import { makePdf } from './make-pdf.ts'
import { dressPrintPage, openPrintPage } from './print-page.ts'
import { proofread } from './proofread.ts'
import { readSections } from './sections.ts'
import { takePictures } from './take-pictures.ts'

/** An edition that is ready to be written. */
interface Exported extends Output {
  /** How many pages or pictures it has. */
  pages: number
}

/**
 * Makes the editions, all from one page in one browser.
 *
 * @param written the deck as it is written
 * @param server where it is served
 * @param browser the browser
 * @param options what was asked for
 * @param report is told what comes next
 * @param places where things will be, for the article
 * @throws Error with one line if a slide cannot be printed
 */
export async function exportDeck(written: Deck, server: DeckServer, browser: Browser, options: ExportOptions, report: (step: string) => void, places: ArticlePlaces = { base: options.base ?? '/' }): Promise<Exported[]> {
  const { slides, format, output, scale = 2 } = options
  // Cut while the slides are mounted.
  const shapes = digitShapes()
  // What goes wrong is told where it is awaited.
  shapes.catch(() => {})
  // The article has all slides, whatever is printed.
  const awaited = options.article ? written.slides.map(({ no }) => no) : slides
  const page = await openPrintPage(browser, { ...options, slides: awaited, address: server.address, scale: format === 'png' ? scale : 1 })
  const article = options.article ? [{ path: join(output, 'read.html'), content: new TextEncoder().encode(await makeArticle(page, written, places)), pages: 1 }] : []
  await dressPrintPage(page, readSections(written.slides).map(({ opener }) => opener))
  const titles = await page.evaluate(readTitles)
  // As the slides show them, with typographic apostrophes.
  const deck = { ...written, slides: written.slides.map(slide => ({ ...slide, title: titles[slide.no] ?? slide.title })) }
  // Slidev's print page mounts all slides, whatever its range says.
  const states = (await page.evaluate(readStates)).filter(({ slide }) => slides.includes(slide))
  await page.evaluate(numberLines, await shapes)
  await page.evaluate(widenTitles)
  const exported: Promise<Exported>[] = []
  for (const edition of options.editions) {
    report(edition)
    const pages = choosePages(edition, states, deck)
    await page.evaluate(showEdition, { kept: pages.map(stateId), dimmed: edition === 'clicks' })
    const path = join(output, options.file ?? editionName(edition, format))
    if (format === 'png') {
      const content = await takePictures(page, pages, options.omitBackground)
      exported.push(Promise.resolve({ path, content, pages: content.size }))
      continue
    }
    const finish = edition === 'handout' ? await makeHandout(page, pages, deck) : await makePdf(page, edition, pages, deck)
    // The browser prints the next one meanwhile.
    const finished = finish().then(async ({ content, count }) => {
      await proofread(content, edition, edition === 'handout' ? undefined : pages.length)
      return { path, content, pages: count }
    })
    // What goes wrong is told below, when all are waited for.
    finished.catch(() => {})
    exported.push(finished)
  }
  return [...article, ...await Promise.all(exported)]
}
