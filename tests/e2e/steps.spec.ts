import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { restyledBy } from '../support/restyled-by.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** Texts that stand over the code while a step plays, as they are added. */
interface Texts {
  /** The rows of the pane's code before the step. */
  rows: string[]
  /** Each with its colour. */
  texts: { text: string, colour: string }[]
  /** How many of the tokens that they stand for are seen beside them. */
  seenTwice: number
}

/** What is added with a class by the second step from an address, pane by pane; the first one only lets things move. */
async function textsAfter(page: Page, address: string, className: 'ghosts' | 'arrivals'): Promise<Texts[]> {
  await page.goto(address)
  await settle(page)
  await page.keyboard.press('ArrowRight')
  await settle(page)
  await page.evaluate((className) => {
    const seen: Texts[] = []
    Object.assign(window, { seen })
    for (const code of document.querySelectorAll('.code-pane pre')) {
      const rows = [...code.querySelectorAll('.row')].filter(row => row.checkVisibility()).map(row => row.textContent)
      new MutationObserver((records) => {
        for (const layer of records.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => (node as Element).className === className)) {
          const texts = Array.from((layer as Element).children, text => ({ text: text.textContent, colour: getComputedStyle(text).color }))
          seen.push({ rows, texts, seenTwice: [...code.querySelectorAll('.arriving')].filter(token => token.checkVisibility({ visibilityProperty: true })).length })
        }
      }).observe(code, { childList: true })
    }
  }, className)
  await page.keyboard.press('ArrowRight')
  const seen = () => page.evaluate(() => (window as unknown as { seen: Texts[] }).seen)
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0)
  return await seen()
}

/** The words of texts with their places, and those that stand at the same places in rows. */
function wordsAt({ texts }: Texts, rows: string[]): { words: string[], there: string[] } {
  const placed = texts.flatMap(({ text }) => text.split('\n').flatMap((line, row) => [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ row, index, word }))))
  // Else nothing would be compared.
  expect(placed.length).toBeGreaterThan(20)
  return { words: placed.map(({ word }) => word), there: placed.map(({ row, index, word }) => rows[row]!.slice(index, index + word.length)) }
}

/** Gives an element a class that no rule speaks of. */
async function addClass(page: Page, selector: string): Promise<void> {
  const below = await page.locator(selector).filter({ visible: true }).first().evaluate((element) => {
    element.classList.toggle('unheard-of')
    void getComputedStyle(element.querySelector('*')!).color
    return element.querySelectorAll('*').length
  })
  // Else nothing would be saved.
  expect(below, selector).toBeGreaterThan(40)
}

for (const [address, selectors] of [['/15?clicks=4', ['.code-pane', '.slidev-page-15', '#slideshow']], ['/presenter/15', ['.grid-container']]] as const) {
  test(`a class that changes has its element styled anew, and not all that is in it, at ${address}`, async ({ page }) => {
    await page.goto(address)
    await settle(page)
    const session = await page.context().newCDPSession(page)
    for (const selector of selectors)
      // Again, where something else changes just then.
      await expect.poll(() => restyledBy(session, () => addClass(page, selector)), selector).toBeLessThan(5)
  })
}

test.describe('tokens that go', () => {
  test('are one element a colour, each token where it stood', async ({ page }) => {
    const [leaving] = await textsAfter(page, '/5?clicks=3', 'ghosts')
    expect(new Set(leaving!.texts.map(({ colour }) => colour)).size).toBe(leaving!.texts.length)
    const { words, there } = wordsAt(leaving!, leaving!.rows)
    expect(there).toEqual(words)
  })

  test('are as dim as their line was', async ({ page }) => {
    const dimmed = () => page.locator('.slidev-page-15 .slidev-code-dishonored .token').filter({ visible: true }).first().evaluate(token => getComputedStyle(token).color)
    const [leaving] = await textsAfter(page, '/15?clicks=2', 'ghosts')
    expect(leaving!.texts.map(({ colour }) => colour)).toEqual([await dimmed()])
  })
})

test.describe('tokens that come', () => {
  const left = (page: Page) => page.locator('.arrivals, .arriving, .ghosts')

  test('are one element a colour, each token where it comes to stand, until they are there', async ({ page }) => {
    const [coming] = await textsAfter(page, '/5?clicks=3', 'arrivals')
    await settle(page)
    await expect(left(page)).toHaveCount(0)
    expect(coming!.seenTwice).toBe(0)
    expect(new Set(coming!.texts.map(({ colour }) => colour)).size).toBe(coming!.texts.length)
    const { words, there } = wordsAt(coming!, await page.locator('.slidev-page-5 .row').filter({ visible: true }).allTextContents())
    expect(there).toEqual(words)
  })

  test('are there, too, when the next press comes at once', async ({ page }) => {
    await page.goto('/5?clicks=3')
    await settle(page)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'])
      await page.keyboard.press(key)
    await settle(page)
    await expect(page).toHaveURL(/clicks=5$/)
    await expect(left(page)).toHaveCount(0)
    const hidden = await page.locator('.slidev-page-5 .row').filter({ visible: true }).locator('.token').evaluateAll(tokens => tokens.filter(token => !token.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length)
    expect(hidden).toBe(0)
  })
})

test.describe('the steps beside the one that is shown', () => {
  /** The code that stands in a slide's panes and is not seen, once all of it is there. */
  const waiting = (page: Page) => page.locator('.slidev-page-15 .code-pane code').filter({ has: page.locator('.row'), hasNot: page.locator('.row').filter({ visible: true }) })

  test('stand in the page before a key is pressed, so that a press makes nothing but what goes and what comes', async ({ page }) => {
    await page.goto('/15?clicks=3')
    await settle(page)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      // Of two panes, the one before and the two after, where they are.
      await expect.poll(() => waiting(page).count()).toBeGreaterThan(3)
      await page.evaluate(() => {
        const added: Element[] = []
        Object.assign(window, { added })
        const observer = new MutationObserver(records => added.push(...records.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => node instanceof Element)))
        observer.observe(document.querySelector('.slidev-page-15')!, { childList: true, subtree: true })
        window.addEventListener('keyup', () => observer.disconnect(), { once: true })
      })
      await page.keyboard.press(key)
      await settle(page)
      // One more may be made for later just then.
      const added = await page.evaluate(() => (window as unknown as { added: Element[] }).added.filter(it => !it.matches('[data-waiting]')).map(it => String(it.className)))
      expect(added.filter(name => name !== 'ghosts' && name !== 'arrivals'), key).toEqual([])
    }
  })

  test('are styled before a key is pressed', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/15?clicks=3')
    await settle(page)
    await expect.poll(() => waiting(page).count()).toBeGreaterThan(3)
    // Until the last one is laid out.
    await page.waitForTimeout(3000)
    const session = await page.context().newCDPSession(page)
    const restyled = await restyledBy(session, () => page.keyboard.press('ArrowRight'))
    const shown = await page.locator('.slidev-page-15 .token').filter({ visible: true }).count()
    expect(shown).toBeGreaterThan(100)
    expect(restyled).toBeLessThan(shown / 3)
  })

  test('are not read out, nor found by the mouse', async ({ page }) => {
    await page.goto('/15?clicks=3')
    await settle(page)
    await expect.poll(() => waiting(page).count()).toBeGreaterThan(3)
    const squeezed = (text: string) => text.replace(/\s+/g, '')
    const hidden = (await waiting(page).locator('.row').allTextContents()).map(squeezed)
    const shown = (await page.locator('.slidev-page-15 .row').filter({ visible: true }).allTextContents()).map(squeezed)
    const own = hidden.filter(row => row.length > 8 && !shown.some(other => other.includes(row)))
    expect(own.length).toBeGreaterThan(5)
    const read = squeezed(await page.locator('.slidev-page-15').ariaSnapshot())
    expect(shown.filter(row => !read.includes(row.replaceAll('"', '\\"')))).toEqual([])
    expect(own.filter(row => read.includes(row))).toEqual([])
    expect(read.match(/-code/g)).toHaveLength(2)
    const covered = await page.locator('.slidev-page-15 .token').filter({ visible: true }).evaluateAll(tokens => tokens.filter((token) => {
      const { x, y, width, height } = token.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('code') !== token.closest('code')
    }).map(({ textContent }) => textContent))
    expect(covered).toEqual([])
  })
})
