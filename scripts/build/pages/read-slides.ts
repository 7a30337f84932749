import type { Browser } from '@playwright/test'
import type { Deck, DeckSlide } from '../../lint/deck.ts'
import type { Still } from './in-page/read-still.ts'
import { goTo } from './in-page/go-to.ts'
import { readStill } from './in-page/read-still.ts'
import { usedCover } from './in-page/used-cover.ts'
import { usedFonts } from './in-page/used-fonts.ts'
import { waitForSlide } from './in-page/wait-for-slide.ts'

/** How long a slide may take, ms. */
const PATIENCE = 60_000

/** More clicks than a slide has: with so many, it shows all that it has to show. */
const ALL_CLICKS = 99

/** The size that social services ask for, px; the canvas is a little higher, and loses its margins above and below. */
const CARD = { x: 0, y: 23, width: 1200, height: 630 }

/** How much of a card's fineness is kept, from 0 to 100: its letters stay sharp. */
const CARD_QUALITY = 82

/** A slide as its page and its card show it. */
export interface DrawnSlide extends Still {
  /** The paths of the fonts that it is set in. */
  fonts: string[]
  /** The path of the picture that is its ground, if it has one. */
  cover?: string
  /** A JPEG of the slide with all that it reveals. */
  card: Uint8Array
}

/**
 * Draws each slide of a built deck.
 *
 * @param browser the browser
 * @param deck the deck as it is written
 * @param address where the built deck is served, with what comes before the number of a slide
 * @returns the slides, in their order
 * @throws Error with one line that names the file and the slide that cannot be drawn
 */
export async function readSlides(browser: Browser, deck: Deck, address: string): Promise<DrawnSlide[]> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
  const drawn: DrawnSlide[] = []
  const page = await context.newPage()
  const settle = async ({ no, file }: DeckSlide) => {
    const wrong = await page.evaluate(waitForSlide, { no, patience: PATIENCE })
    if (wrong)
      throw new Error(`${file}, slide ${no}: its page cannot be made, ${wrong}; look at it in “npm run dev”`)
  }
  await page.goto(`${address}1`)
  for (const slide of deck.slides) {
    await page.setViewportSize({ width: 980, height: 552 })
    await page.evaluate(goTo, address + slide.no)
    await settle(slide)
    const [still, fonts, cover] = [await page.evaluate(readStill), await page.evaluate(usedFonts), await page.evaluate(usedCover)]
    await page.setViewportSize({ width: CARD.width, height: CARD.height + 2 * CARD.y })
    await page.evaluate(goTo, `${address}${slide.no}?clicks=${ALL_CLICKS}`)
    await settle(slide)
    drawn.push({ ...still, fonts, ...cover === undefined ? {} : { cover }, card: await page.screenshot({ type: 'jpeg', quality: CARD_QUALITY, clip: CARD }) })
  }
  await context.close()
  return drawn
}
