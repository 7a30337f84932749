import type { Locator, Page } from '@playwright/test'
import type { Box } from './in-page/deck-reader.ts'
import type { TalkSlide } from './talk.ts'
import { settle } from './settle.ts'
import { SLIDE_IN_VIEW } from './slide-in-view.ts'
import { visit } from './visit.ts'

/** A way to go, canvas px. */
export interface Way {
  /** To the right. */
  x: number
  /** Down. */
  y: number
}

/** A logo that the speaker can move, as the tests handle it. */
export class MovableLogo {
  /** The page that shows it. */
  readonly page: Page
  /** Its slide. */
  readonly slide: TalkSlide
  /** The logo itself. */
  readonly locator: Locator

  /**
   * @param page - the page that shows it
   * @param slide - its slide
   */
  constructor(page: Page, slide: TalkSlide) {
    this.page = page
    this.slide = slide
    this.locator = page.locator(SLIDE_IN_VIEW).getByRole('img', { name: slide.logo!.name })
  }

  /** Opens its slide. */
  async open(): Promise<void> {
    await this.page.goto(`/${this.slide.number}`)
    await settle(this.page)
  }

  /** Comes to its slide in a page on the deck, in which it may have been moved before. */
  async visit(): Promise<void> {
    await visit(this.page, `/${this.slide.number}`)
    // By the mouse it might not be reached: at the edge, the controls are in the way.
    await this.locator.dispatchEvent('dblclick')
  }

  /** Where it stands. */
  async box(): Promise<Box> {
    await settle(this.page)
    return await this.locator.evaluate(it => window.deckReader.toCanvas(it.getBoundingClientRect()))
  }

  /**
   * Drags it by the mouse.
   *
   * @param way - how far
   */
  async dragByMouse(way: Way): Promise<void> {
    const [from, to] = await this.#onScreen(way)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
    await this.page.mouse.move(to.x, to.y)
    await this.page.mouse.up()
  }

  /**
   * Drags it by a finger.
   *
   * @param way - how far
   */
  async dragByTouch(way: Way): Promise<void> {
    const [from, to] = await this.#onScreen(way)
    const session = await this.page.context().newCDPSession(this.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Way[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', from)
    for (const part of [0.25, 0.5, 0.75, 1])
      await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
    await touch('touchEnd')
  }

  async #onScreen(way: Way): Promise<[from: Way, to: Way]> {
    const box = (await this.locator.boundingBox())!
    const scale = await this.page.locator('#slide-content').evaluate((it: HTMLElement) => it.getBoundingClientRect().width / it.offsetWidth)
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    return [from, { x: from.x + way.x * scale, y: from.y + way.y * scale }]
  }
}
