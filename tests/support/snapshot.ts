import type { Page } from '@playwright/test'
import type { MarkState, PaneState } from './in-page/deck-reader.ts'
import { axeViolations } from './axe-violations.ts'
import { settle } from './settle.ts'

/** Everything the tests look at in one state of the deck. */
export interface Snapshot {
  /** The slide's number. */
  slide: number
  /** The click, 0 before the first. */
  click: number
  /** The slide's heading, even where only screen readers get it. */
  heading: string
  /** The words on show, without pictures and code, in reading order. */
  words: string
  /** The code panes on show, in reading order. */
  panes: PaneState[]
  /** The sizes of the words on show, canvas px, each with the words. */
  wordSizes: { words: string, size: number }[]
  /** The circles on show. */
  marks: MarkState[]
  /** One line for each word or picture that leaves the canvas or is cut off. */
  overflows: string[]
  /** The address of each picture on show that has not loaded. */
  brokenPictures: string[]
  /** What axe finds, where it was asked. */
  axe: string[]
  /** What has not come to rest; empty as a rule. */
  unrest: string[]
}

/**
 * Waits until the deck has come to rest and reads its state.
 *
 * @param page - a page with the deck reader, on a slide
 * @param askAxe - whether axe looks at the state, too
 */
export async function takeSnapshot(page: Page, askAxe = false): Promise<Snapshot> {
  const unrest = await settle(page)
  const state = await page.evaluate(() => ({
    slide: Number(location.pathname.split('/').at(-1)),
    click: Number(new URLSearchParams(location.search).get('clicks') ?? 0),
    heading: window.deckReader.heading(),
    words: window.deckReader.words(),
    panes: window.deckReader.panes(),
    wordSizes: window.deckReader.wordSizes(),
    marks: window.deckReader.marks(),
    overflows: window.deckReader.overflows(),
    brokenPictures: window.deckReader.brokenPictures(),
  }))
  // Contrast is measured in the walk itself; in axe it takes the most time.
  const axe = askAxe ? await axeViolations(page, { include: '#slideshow > .slidev-page:not([style*="display: none"])', without: ['color-contrast'] }) : []
  return { ...state, axe, unrest }
}
