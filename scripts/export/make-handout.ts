import type { Page } from '@playwright/test'
import type { Deck } from '../lint/deck.ts'
import type { Finish } from './finish-pdf.ts'
import type { ShownState } from './shown-state.ts'
import { facts } from '../../shared/facts.ts'
import { readText } from '../../shared/read-text.ts'
import { documentInfo } from './document-info.ts'
import { finishPdf } from './finish-pdf.ts'
import { handoutHtml, handoutPageRules } from './handout/html.ts'
import { readHandout } from './handout/model.ts'
import { layOutHandout } from './in-page/lay-out-handout.ts'
import { shrinkPictures } from './in-page/shrink-pictures.ts'
import { namedPlaces } from './named-places.ts'
import { PIXELS_PER_PX } from './print-page.ts'
import { readSections, slideTitles } from './sections.ts'
import { slideOutline } from './slide-outline.ts'

/** The handout's sheets, in their order. */
const SHEETS = ['paper', 'sheets', 'text', 'headings', 'cover', 'contents', 'pages', 'states', 'notes', 'sources']

/**
 * Lays the handout out, prints it. The slides are no longer on the page afterwards.
 *
 * @param page the print page, showing the slides undimmed
 * @param states the states that the handout has
 * @param deck the deck
 * @returns what finishes it, which needs the page no more
 */
export async function makeHandout(page: Page, states: readonly ShownState[], deck: Deck): Promise<Finish> {
  const handout = readHandout(deck, states, facts)
  const sheets = SHEETS.map(sheet => readText(new URL(`styles/handout/${sheet}.css`, import.meta.url)))
  const style = [...sheets, handoutPageRules(handout)].join('\n')
  await page.evaluate(layOutHandout, { html: handoutHtml(handout), style })
  await page.evaluate(shrinkPictures, PIXELS_PER_PX)
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  return () => finishPdf(printed, documentInfo(deck, 'handout'), (pdf) => {
    const places = namedPlaces(pdf)
    const outline = slideOutline(readSections(deck.slides), slideTitles(deck.slides), slide => places.get(`slide-${slide}`))
    const sources = places.get('sources')
    return sources ? [...outline, { title: 'Sources', ...sources }] : outline
  })
}
