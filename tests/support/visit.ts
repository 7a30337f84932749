import type { Page } from '@playwright/test'
import { goTo } from '../../scripts/build/pages/in-page/go-to.ts'
import { settle } from './settle.ts'

/** The views that show one slide, which comes to rest. */
const ONE_SLIDE = /^\/(?:presenter\/)?\d+\b/

/**
 * Goes to a state of the deck as the browser's back and forward do, without loading the page anew, and waits until its
 * slide has come to rest; on what a view without one has, its test has to wait.
 *
 * @param page - a page with the deck reader, on a slide
 * @param place - the address of the state, such as `/6?clicks=2`, or of another view of the deck
 */
export async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate(goTo, place)
  if (ONE_SLIDE.test(place))
    await settle(page)
}
