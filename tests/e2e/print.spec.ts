import { expect } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { sampleLines } from '../support/samples.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** The paper that a reader has, each way round. */
const PAPERS = [['A4', false], ['A4', true], ['Letter', false], ['Letter', true]] as const

test.use({ deckOptions: { viewport: { width: 1280, height: 900 } } })

for (const [format, landscape] of PAPERS) {
  test(`the slide in view prints whole, on one page of ${format}${landscape ? ' across' : ''}, with where the PDFs are`, async ({ deck: page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await visit(page, '/15?clicks=3')
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, landscape })))
    expect(pdf.numPages).toBe(1)
    const sheet = await pdf.getPage(1)
    const [, , width, height] = sheet.view as [number, number, number, number]
    const { items } = await sheet.getTextContent()
    const pieces = items.flatMap(item => 'str' in item && item.str.trim() ? [{ text: item.str, left: item.transform[4] as number, bottom: item.transform[5] as number, width: item.width }] : [])
    const text = pieces.map(piece => piece.text).join(' ').replace(/\s+/g, '')
    for (const line of ['Binding Structs to Classes', ...sampleLines('accumulator new'), 'forged-in-rust-slides.pdf', 'forged-in-rust-clicks.pdf', 'forged-in-rust-handout.pdf'])
      expect(text).toContain(line.replace(/\s+/g, ''))
    const outside = pieces.filter(({ left, bottom, width: wide }) => left < 0 || left + wide > width || bottom < 0 || bottom > height)
    expect(outside.map(piece => piece.text)).toEqual([])
    // The slide takes the paper's width, or, across, nearly all that its height leaves.
    const title = pieces.find(piece => piece.text.startsWith('Binding'))!
    expect(title.width).toBeGreaterThan(width * 0.33)
  })
}

test('paper shows the light scheme without controls, and the screen is as before', async ({ deck: page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, '/15?clicks=3')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('html')).toHaveClass(/light/)
  for (const control of await page.locator('nav, .code-pane-title button, .hover-popup').all())
    await expect(control).toBeHidden()
  const ink = await page.locator(`${SLIDE_IN_VIEW} .slidev-code-dishonored`).first().evaluate(it => getComputedStyle(it).color)
  expect(ink).toBe('rgb(85, 90, 100)')
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('html')).toHaveClass(/dark/)
  await expect(page.locator('.printed-pdfs')).toBeHidden()
})

test('a view without a slide prints what it shows', async ({ page }) => {
  await page.goto('/notes')
  await expect(page.locator('.slidev-note').first()).toBeVisible()
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  const { items } = await (await pdf.getPage(1)).getTextContent()
  expect(items.filter(item => 'str' in item && item.str.trim()).length).toBeGreaterThan(5)
})
