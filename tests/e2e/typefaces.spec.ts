import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { columnsOf } from '../../shared/columns-of.ts'
import { openErrorPage } from '../support/error-page.ts'
import { layOutAll } from '../support/lay-out-all.ts'
import { machineFonts } from '../support/platform-fonts.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** All slides at their last click stand on the overview, with their notes. */
const VIEWS: Record<string, (page: Page) => Promise<void>> = {
  '/overview': page => expect(page.locator('.slidev-page')).toHaveCount(talk.slides.length),
  '/2?clicks=3': async (page) => {
    await settle(page)
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input').fill('Rust')
    await expect(page.locator('#slidev-goto-dialog li').first()).toBeVisible()
  },
  '/presenter/2': page => expect(page.locator('.slidev-note').first()).toBeVisible(),
  '/notes': page => expect(page.locator('.slidev-note')).toBeVisible(),
  '/read': async (page) => {
    await expect(page.locator('main')).toBeVisible()
    await layOutAll(page)
  },
  '/no-such-page': page => expect(page.locator('h1')).toBeVisible(),
  '/2': openErrorPage,
}

test('all text is drawn by the deck\'s own fonts, in every view', async ({ page }) => {
  const faults: string[] = []
  for (const [path, shown] of Object.entries(VIEWS)) {
    await page.goto(path)
    await shown(page)
    await page.evaluate(() => document.fonts.ready)
    faults.push(...(await machineFonts(page)).map(fault => `${path} ${fault}`))
  }
  expect(faults).toEqual([])
})

test('every face is there before a slide asks for it', async ({ page }) => {
  await page.goto('/1')
  const missing = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'unloaded' || status === 'loading').map(({ family, weight, style }) => `${family} ${weight} ${style}`))
  await expect.poll(missing).toEqual([])
})

test('a line of code is as wide as its columns, emoji and all, and ends before its pane does', async ({ page }) => {
  for (const place of ['/14', '/14?clicks=4']) {
    await page.goto(place)
    await settle(page)
    const lines = await page.locator('.code-pane .line').filter({ visible: true }).evaluateAll(all => all.map((line) => {
      const range = document.createRange()
      range.selectNodeContents(line)
      const box = range.getBoundingClientRect()
      const pane = line.closest('.code-pane')!.getBoundingClientRect()
      const code = line.closest('code')!
      const scale = code.getBoundingClientRect().width / code.offsetWidth
      // Iosevka's advance is half an em.
      return { text: line.textContent, column: scale * Number.parseFloat(getComputedStyle(line).fontSize) / 2, width: box.width, left: pane.right - box.right }
    }))
    expect(lines.filter(({ text }) => /\p{Extended_Pictographic}/u.test(text)).length).toBeGreaterThanOrEqual(3)
    for (const { text, column, width, left } of lines) {
      expect.soft(width / column, text).toBeCloseTo(columnsOf(text), 1)
      expect.soft(left, text).toBeGreaterThan(6)
    }
  }
})

test('a space is as wide as its font has it, and not rounded to a px', async ({ page }) => {
  // In em: of PT Serif and of PT Sans.
  for (const [place, text, space] of [['/read', 'main p', 0.244], ['/presenter/5', '.slidev-note p', 0.268]] as const) {
    await page.goto(place)
    const words = page.locator(text).first()
    await expect(words).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const { width, size } = await words.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const node = walker.nextNode()!
      const range = document.createRange()
      range.setStart(node, node.textContent!.indexOf(' '))
      range.setEnd(node, node.textContent!.indexOf(' ') + 1)
      return { width: range.getBoundingClientRect().width, size: Number.parseFloat(getComputedStyle(element).fontSize) }
    })
    expect(width / size, place).toBeCloseTo(space, 2)
  }
})
