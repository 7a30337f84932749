import type { Page } from '@playwright/test'
import type { Deck } from '../lint/deck.ts'
import type { Edition } from './editions.ts'
import type { Finish } from './finish-pdf.ts'
import type { ShownState } from './shown-state.ts'
import type { Place } from './slide-outline.ts'
import { documentInfo } from './document-info.ts'
import { finishPdf } from './finish-pdf.ts'
import { readSections, slideTitles } from './sections.ts'
import { slideOutline } from './slide-outline.ts'

/**
 * Prints an edition of slides.
 *
 * @param page the print page, showing the edition
 * @param edition which one
 * @param states its pages
 * @param deck the deck
 * @returns what finishes it, which needs the page no more
 */
export async function makePdf(page: Page, edition: Edition, states: readonly ShownState[], deck: Deck): Promise<Finish> {
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  const placeOf = (slide: number): Place | undefined => {
    const first = states.findIndex(state => state.slide === slide)
    return first < 0 ? undefined : { page: first }
  }
  return () => finishPdf(printed, documentInfo(deck, edition), () => slideOutline(readSections(deck.slides), slideTitles(deck.slides), placeOf))
}
