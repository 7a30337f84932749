import type { Page } from '@playwright/test'
import type { HoverLanguage } from '../../scripts/hovers/regions.ts'
import { expect } from '@playwright/test'
import { hoverRegions } from '../../scripts/hovers/regions.ts'
import { readTexts } from '../../scripts/hovers/store.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

/** A name on a slide; a pane that morphs is come to by the click before. */
interface Token { pane: 'plain' | 'morphing', lang: HoverLanguage, slide: number, click: number, region: string, name: string }

const TOKENS: Token[] = [
  { pane: 'plain', lang: 'rust', slide: 5, click: 3, region: 'concepts/src/bin/structs.rs#struct', name: 'Rectangle' },
  { pane: 'plain', lang: 'python', slide: 11, click: 0, region: 'dataframes/polars_pipeline.py#pipeline', name: 'scan_csv' },
  { pane: 'morphing', lang: 'rust', slide: 14, click: 3, region: 'my_lib/fibo_exported/src/lib.rs#fibo-exported', name: 'fibo' },
  { pane: 'morphing', lang: 'python', slide: 15, click: 2, region: 'my_lib/accumulator_new/main.py#main', name: 'get' },
]

const regions = hoverRegions(projectRoot)
const texts = readTexts(projectRoot)

/** Where a name stands first in its region, and what is stored for it. */
function stored({ region: id, name }: Token) {
  const region = regions.find(region => region.id === id)!
  const lines = region.text.split('\n')
  const { names, hovers } = texts[region.sha256]!
  const [line, column, length, index] = names.find(([line, column, length]) => lines[line - 1]!.slice(column, column + length) === name)!
  const { code, doc = '' } = hovers[index]!
  return { line: lines[line - 1]!, column, length, text: code.map(([text]) => text).join('') + doc.replaceAll('`', '') }
}

/** Opens a state; a morphing pane plays its morph. */
async function open(page: Page, view: string, { pane, slide, click }: Token) {
  await page.goto(`${view}/${slide}?clicks=${pane === 'morphing' ? click - 1 : click}`)
  await settle(page)
  if (pane === 'morphing')
    await page.keyboard.press('ArrowRight')
  await settle(page)
}

/** The middle of a name, client px. */
async function middleOf(page: Page, token: Token) {
  return await page.evaluate(({ line, column, length }) => {
    const element = [...document.querySelectorAll('#slide-content .shiki .line')].find(it => it.textContent === line && it.checkVisibility({ opacityProperty: true }))!
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let start = column
    while (walker.nextNode() && start >= walker.currentNode.textContent!.length)
      start -= walker.currentNode.textContent!.length
    const range = document.createRange()
    range.setStart(walker.currentNode, start)
    range.setEnd(walker.currentNode, start + length)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, stored(token))
}

const popupOf = (page: Page) => page.getByRole('tooltip')

for (const [where, view] of [['the deck', ''], ['the presenter', '/presenter']] as const) {
  for (const token of TOKENS) {
    test.describe(`${token.name}, ${token.lang} in a ${token.pane} pane in ${where}`, () => {
      test.use({ hasTouch: true, viewport: view ? { width: 1400, height: 800 } : { width: 980, height: 552 } })

      test('by mouse', async ({ page }) => {
        await open(page, view, token)
        const url = page.url()
        const { x, y } = await middleOf(page, token)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toHaveText(stored(token).text)
        const [popup, canvas] = [(await popupOf(page).boundingBox())!, (await page.locator('#slide-content').boundingBox())!]
        expect(popup.x).toBeGreaterThan(canvas.x)
        expect(popup.y).toBeGreaterThan(canvas.y)
        expect(popup.x + popup.width).toBeLessThan(canvas.x + canvas.width)
        expect(popup.y + popup.height).toBeLessThan(canvas.y + canvas.height)
        await page.keyboard.press('Escape')
        await expect(popupOf(page)).toHaveCount(0)
        await page.mouse.move(1, 1)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toBeVisible()
        await page.mouse.move(1, 1)
        await expect(popupOf(page)).toHaveCount(0)
        expect(page.url()).toBe(url)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toBeVisible()
        await page.keyboard.press('ArrowRight')
        await expect(popupOf(page)).toHaveCount(0)
      })

      test('by finger', async ({ page }) => {
        await open(page, view, token)
        const { x, y } = await middleOf(page, token)
        await page.touchscreen.tap(x, y)
        await expect(popupOf(page)).toHaveText(stored(token).text)
        await page.touchscreen.tap(x, y + 400 > 552 ? 5 : y + 400)
        await expect(popupOf(page)).toHaveCount(0)
      })

      test('by keyboard', async ({ page }) => {
        await open(page, view, token)
        const url = page.url()
        const wanted = stored(token).text
        for (let press = 0; press < 60 && await popupOf(page).textContent({ timeout: 2000 }).catch(() => '') !== wanted; press++) {
          await page.keyboard.press('t')
          await expect(popupOf(page)).toBeVisible()
        }
        await expect(popupOf(page)).toHaveText(wanted)
        await page.keyboard.press('t')
        await page.keyboard.press('Shift+T')
        await expect(popupOf(page)).toHaveText(wanted)
        await page.keyboard.press('Escape')
        await expect(popupOf(page)).toHaveCount(0)
        expect(page.url()).toBe(url)
      })
    })
  }
}

for (const token of TOKENS) {
  test(`slide ${token.slide} looks the same to the pixel with and without the layer, and when a popup has closed`, async ({ page, context }) => {
    // Come to without a morph, after which no two pages are rastered alike, whatever lies over them.
    const state: Token = { ...token, pane: 'plain' }
    await open(page, '', state)
    const fresh = await page.screenshot()
    const { x, y } = await middleOf(page, token)
    await page.mouse.move(x, y)
    await expect(popupOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.mouse.move(1, 1)
    await expect.poll(async () => (await page.screenshot()).equals(fresh)).toBe(true)

    const without = await context.newPage()
    await without.route(/\/HoverLayer-[^/]*\.js$/, route => route.abort())
    await open(without, '', state)
    await expect(without.locator('.hover-layer')).toHaveCount(0)
    await expect.poll(async () => (await without.screenshot()).equals(fresh)).toBe(true)
  })
}

test('print has no layer, and paper no popup', async ({ page }) => {
  await open(page, '', TOKENS[0]!)
  const { x, y } = await middleOf(page, TOKENS[0]!)
  await page.mouse.move(x, y)
  await expect(popupOf(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.hover-popup')).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.goto('/11?print')
  await expect(page.locator('.shiki').filter({ visible: true }).first()).toBeVisible()
  await expect(page.locator('.hover-layer')).toHaveCount(0)
})
