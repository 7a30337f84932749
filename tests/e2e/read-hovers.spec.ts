import type { Page } from '@playwright/test'
import type { Token } from '../support/hover-tokens.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readRecords } from '../../shared/twoslash/records.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { stored, TOKENS } from '../support/hover-tokens.ts'
import { keepLog } from '../support/page-log.ts'
import { quietNetwork } from '../support/quiet-network.ts'
import { test } from '../support/test.ts'

const TEXTS = /\/hover-texts-/

const popupOf = (page: Page) => page.getByRole('tooltip')

/** A name in the code of its slide's section. */
function nameIn(page: Page, token: Token) {
  return page.locator(`section[aria-labelledby="slide-${token.slide}"] .line`).filter({ hasText: stored(token).line }).locator('[data-hover]').getByText(token.name, { exact: true }).first()
}

test('a name in the talk to read shows its type to mouse, finger and keyboard, as on its slide', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, hasTouch: true, viewport: { width: 1280, height: 720 } })
  const log = keepLog(page, new URL(baseURL!).origin)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/read')
  await expect(page.getByText('Point at a name in Rust or Python code')).toBeVisible()
  await quietNetwork(page)
  const scripts = asked.filter(url => url.endsWith('.js'))
  expect(scripts).toHaveLength(1)
  expect(brotliCompressSync(readFileSync(join(projectRoot, 'dist', new URL(scripts[0]!).pathname))).byteLength).toBeLessThan(3000)
  for (const token of TOKENS) {
    const name = nameIn(page, token)
    await name.hover()
    await expect(popupOf(page)).toHaveText(stored(token).text)
    await expect(name).toHaveAccessibleDescription(/\w/)
    await page.keyboard.press('Escape')
    await expect(popupOf(page)).toHaveCount(0)
    await page.mouse.move(0, 0)

    await name.tap()
    await expect(popupOf(page)).toHaveText(stored(token).text)
    await page.locator('h1').tap()
    await expect(popupOf(page)).toHaveCount(0)
  }
  expect(asked.filter(url => TEXTS.test(url))).toHaveLength(1)
  expect(log).toMatchObject({ complaints: [], failed: [], foreign: [] })
  await page.close()
})

test('T goes from name to name of the code that is read, and back', async ({ page }) => {
  await page.goto('/read')
  const code = page.locator('section[aria-labelledby="slide-14"] pre:has([data-hover])').first()
  const names = code.locator('[data-hover]')
  await code.focus()
  await page.keyboard.press('t')
  await expect(names.nth(0)).toBeFocused()
  await expect(popupOf(page)).toBeVisible()
  await page.keyboard.press('t')
  await expect(names.nth(1)).toBeFocused()
  await page.keyboard.press('Shift+T')
  await expect(names.nth(0)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(popupOf(page)).toHaveCount(0)
})

test('on a phone a popup stays on the screen, and axe finds nothing, in light and dark', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, colorScheme: 'light', hasTouch: true, viewport: { width: 320, height: 640 } })
  await page.goto('/read')
  for (const token of TOKENS) {
    const name = nameIn(page, token)
    await name.scrollIntoViewIfNeeded()
    await name.tap()
    const { x, y, width, height } = (await popupOf(page).boundingBox())!
    expect(x).toBeGreaterThanOrEqual(8)
    expect(x + width).toBeLessThanOrEqual(312)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(640)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
  // The colours of the page are the same at every width, and axe.spec.ts asks for them; here there is a popup besides.
  expect(await axeViolations(page, { without: ['color-contrast'] })).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(popupOf(page)).toBeVisible()
    expect(await axeViolations(page, { include: '[role="tooltip"]', only: ['color-contrast'] }), colorScheme).toEqual([])
  }
  await page.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the talk to read has rustc’s error where it happens, and speaks of no types', async ({ page }) => {
    await page.goto('/read')
    const [error] = Object.values(readRecords(projectRoot)).flatMap(({ nodes }) => nodes.filter(node => node.type === 'error'))
    const sample = page.locator('pre').filter({ has: page.locator('.code-error') })
    await expect(sample.locator('.code-error')).toHaveText(`error[${error!.code}]: ${error!.text}`)
    await expect(sample.locator('[data-error]')).toHaveCSS('text-decoration-style', 'wavy')
    const [line, message] = [(await sample.locator('.line').filter({ has: page.locator('[data-error]') }).boundingBox())!, (await sample.locator('.code-error').boundingBox())!]
    expect(message.y).toBeCloseTo(line.y + line.height, 0)
    await expect(page.getByText('Point at a name in Rust or Python code')).toBeHidden()
  })
})
