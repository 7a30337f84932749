import type { Browser, Page } from '@playwright/test'
import type { ExportOptions } from './options.ts'
import { setTimeout } from 'node:timers/promises'
import { readText } from '../../shared/read-text.ts'
import { deckAddress } from './editions.ts'
import { markUp } from './in-page/mark-up.ts'
import { replacePictures } from './in-page/replace-pictures.ts'
import { waitUntilSettled } from './in-page/wait-until-settled.ts'
import { watchTimers } from './in-page/watch-timers.ts'
import { pictureTexts } from './picture-texts.ts'

/** How long the slides may take to come to rest unless it is said, ms. */
const PATIENCE = 120_000

/** Pixels of a picture on a px of the canvas: 300 a inch where a page is 980 px, or 10.2 inches, wide. */
export const PIXELS_PER_PX = 300 / 96

/** Which deck to print, and how. */
export interface PrintPageOptions extends Pick<ExportOptions, 'slides' | 'dark' | 'timeout' | 'wait' | 'waitUntil'> {
  /** Where the deck is served, with a slash at its end. */
  address: string
  /** Pixels of a screenshot on a px of the canvas. */
  scale: number
}

/**
 * Opens Slidev's print page with every state of the slides, as Slidev draws them.
 *
 * @throws Error with one line if a slide does not come, shows an error or shows nothing
 */
export async function openPrintPage(browser: Browser, options: PrintPageOptions): Promise<Page> {
  const { address, dark, scale, wait = 0 } = options
  // The styles of paper, and the pictures that a viewer draws, come beside the deck's own.
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', deviceScaleFactor: scale, serviceWorkers: 'block', bypassCSP: true })
  await page.addInitScript(watchTimers)
  const fault = await load(page, `${address}print?print=clicks`, options)
  if (fault)
    throw new Error(`the slides cannot be printed: ${fault}; look at them in “npm run dev”`)
  await setTimeout(wait)
  await page.emulateMedia({ media: 'screen' })
  return page
}

/**
 * Makes the print page ready to be printed: sheets instead of a screen, pictures a viewer draws, and the markup of tags.
 *
 * @param page the print page
 * @param openers the numbers of the slides that open a section
 * @throws Error with one line if a picture has no text that says what it shows
 */
export async function dressPrintPage(page: Page, openers: readonly number[]): Promise<void> {
  await page.addStyleTag({ content: readText(new URL('styles/pages.css', import.meta.url)) })
  const unnamed = await page.evaluate(replacePictures, { pictures: pictureTexts, pixelsPerPx: PIXELS_PER_PX })
  if (unnamed.length > 0)
    throw new Error(`${unnamed[0]}: there is no text that says what it shows; add one in scripts/export/picture-texts.ts`)
  await page.evaluate(markUp, { openers: [...openers], address: deckAddress })
}

/** Loads the slides; says what is wrong with them, if anything is. */
async function load(page: Page, url: string, options: PrintPageOptions): Promise<string | undefined> {
  const { slides, timeout = PATIENCE, waitUntil = 'domcontentloaded' } = options
  const failure = firstFailure(page)
  const late = await page.goto(url, { waitUntil, timeout }).then(() => undefined, (error: Error) => firstLine(error.message))
  if (late)
    return late
  const settled = page.evaluate(waitUntilSettled, { slides: [...slides], patience: timeout }).then(([first]) => first, (error: Error) => firstLine(error.message))
  return await Promise.race([failure, settled])
}

/** The first thing that goes wrong on a page; it stays open as long as nothing does. */
function firstFailure(page: Page): Promise<string> {
  return new Promise((resolve) => {
    page.on('pageerror', ({ message }) => resolve(firstLine(message)))
    page.on('response', response => response.status() >= 400 && resolve(`${new URL(response.url()).pathname} cannot be loaded (${response.status()})`))
    page.on('console', message => message.type() === 'error' && resolve(firstLine(message.text())))
  })
}

function firstLine(text: string): string {
  return text.split('\n')[0]!
}
