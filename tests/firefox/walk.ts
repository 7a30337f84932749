import type { Page as PlaywrightPage } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import type { Snapshot } from '../support/snapshot.ts'
import { pageTitle } from '../../shared/page-title.ts'
import { readerParts } from '../support/install-reader.ts'
import { takeSnapshot } from '../support/snapshot.ts'
import { stateFaults } from '../support/state-faults.ts'
import { nameOf, slideOf, stateNames } from '../support/states.ts'
import { talk } from '../support/talk.ts'

/** For so long a press may do nothing, ms. */
const PATIENCE = 10_000

/** What is held against the talk; sizes and places are Chromium's walks'. */
const CHECKED = ['comes to rest', 'has its title', 'shows its words and no others', 'shows its code and no other', 'lights its lines and no others', 'draws its circles and no others', 'has its pictures']

/**
 * Walks through the whole deck in Firefox, and opens what is beside it.
 *
 * @param browser Firefox
 * @param origin where the built deck is served
 * @returns one line for each fault
 */
export async function walkInFirefox(browser: Browser, origin: string): Promise<string[]> {
  const page = await browser.newPage()
  const complaints = listen(page)
  for (const part of readerParts)
    await page.evaluateOnNewDocument(part)
  await page.evaluateOnNewDocument(writeErrorsOut)
  await page.goto(`${origin}/1`)
  const states = [await snapshot(page)]
  while (states.length < stateNames.length) {
    const before = page.url()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(url => location.href !== url, { timeout: PATIENCE }, before)
    states.push(await snapshot(page))
  }
  const wrongOrder = states.map(nameOf).flatMap((name, index) => name === stateNames[index] ? [] : [`${name} came in the place of ${stateNames[index]}`])
  const wrongTitles = states.flatMap(({ title, ...state }) => title === pageTitle(slideOf(state).title, talk.slides[0]!.title) ? [] : [`${nameOf(state)}: the page is called “${title}”`])
  const faults = CHECKED.flatMap(what => stateFaults[what]!(states).map(fault => `${what}? ${fault}`))
  return [...wrongOrder, ...wrongTitles, ...faults, ...await views(page, origin), ...complaints]
}

/** A state of the deck, with the title of the page. */
async function snapshot(page: Page): Promise<Snapshot & { title: string }> {
  // It asks of a page only what both libraries have, to evaluate a function in it.
  const state = await takeSnapshot(page as unknown as PlaywrightPage)
  return { ...state, title: await page.title() }
}

/** The page to read and the presenter view, each by what is there once it is whole. */
async function views(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = []
  const expectText = async (path: string, selector: string, words: string) => {
    // A page that is left while its parts still come complains of those.
    if (page.url() !== origin + path)
      await page.goto(origin + path)
    const found = await page.waitForFunction((selector, words) => [...document.querySelectorAll(selector)].some(it => it.checkVisibility() && it.textContent.includes(words)), { timeout: PATIENCE }, selector, words).catch(() => undefined)
    if (!found)
      faults.push(`${path}: “${words}” does not come`)
  }
  for (const { number, title } of talk.slides.slice(0, 1).concat(talk.slides.slice(-1)))
    await expectText('/read', `#slide-${number}`, title)
  await expectText('/presenter/5', '#slideshow h1', talk.slides[4]!.title)
  await expectText('/presenter/5', '.slidev-note', 'Rust')
  return faults
}

/** Has the console name what it is given as an error: all that comes over the wire of one is that it is one. Runs in the page. */
function writeErrorsOut(): void {
  const { error } = console
  console.error = (...parts: unknown[]) => error(...parts.map(part => part instanceof Error ? String(part) : part))
}

/** What the page complains of from now on. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => ['error', 'warn'].includes(message.type()) && complaints.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`${page.url()}: ${String(error)}`))
  page.on('response', response => response.status() >= 400 && complaints.push(`${response.url()}: ${response.status()}`))
  return complaints
}
