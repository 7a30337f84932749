import type { Browser, Page } from '@playwright/test'
import type { Deck } from '../lint/deck.ts'
import type { DeckServer } from './deck-server.ts'
import type { Edition } from './editions.ts'
import type { ExportOptions } from './options.ts'
import type { ShownState } from './shown-state.ts'
import type { Output } from './write-whole.ts'
import { join } from 'node:path'
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
import { openPrintPage } from './print-page.ts'
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
 * @throws Error with one line if a slide cannot be printed
 */
export async function exportDeck(written: Deck, server: DeckServer, browser: Browser, options: ExportOptions, report: (step: string) => void): Promise<Exported[]> {
  const { slides, dark, format, output } = options
  const openers = readSections(written.slides).map(({ opener }) => opener)
  const page = await openPrintPage(browser, { origin: server.origin, slides, openers, dark, scale: format === 'png' ? 2 : 1 })
  const titles = await page.evaluate(readTitles)
  // As the slides show them, with typographic apostrophes.
  const deck = { ...written, slides: written.slides.map(slide => ({ ...slide, title: titles[slide.no] ?? slide.title })) }
  // Slidev's print page mounts all slides, whatever its range says.
  const states = (await page.evaluate(readStates)).filter(({ slide }) => slides.includes(slide))
  await page.evaluate(numberLines, await digitShapes())
  await page.evaluate(widenTitles)
  const exported: Exported[] = []
  for (const edition of options.editions) {
    report(edition)
    const pages = choosePages(edition, states, deck)
    await page.evaluate(showEdition, { kept: pages.map(stateId), dimmed: edition === 'clicks' })
    const path = join(output, editionName(edition, format))
    const { content, count } = await make(edition, page, pages)
    if (content instanceof Uint8Array)
      await proofread(content, edition, edition === 'handout' ? undefined : pages.length)
    exported.push({ path, content, pages: count })
  }
  return exported

  function make(edition: Edition, page: Page, pages: readonly ShownState[]) {
    if (format === 'png')
      return takePictures(page, pages)
    return edition === 'handout' ? makeHandout(page, pages, deck) : makePdf(page, edition, pages, deck)
  }
}
