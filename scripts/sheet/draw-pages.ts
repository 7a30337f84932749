import type { Browser } from '@playwright/test'
import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import { readText } from '../../shared/read-text.ts'
import { drawPage } from './in-page/draw-page.ts'

/** A page of the browser's own that may load modules; nothing is asked of the network. */
const ORIGIN = 'https://sheet.localhost'

/**
 * Draws each page of a PDF with pdf.js, as Firefox shows it.
 *
 * @param browser the browser
 * @param pdf the file's bytes
 * @returns the PNGs by the numbers of their pages
 */
export async function drawPages(browser: Browser, pdf: Uint8Array): Promise<Map<string, Uint8Array>> {
  const page = await browser.newPage()
  const module = readText(fileURLToPath(import.meta.resolve('unpdf/pdfjs')))
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/pdf.mjs')
      return route.fulfill({ contentType: 'text/javascript', body: module })
    return pathname === '/file.pdf' ? route.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) }) : route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas></canvas>' })
  })
  await page.goto(`${ORIGIN}/`)
  const pictures = new Map<string, Uint8Array>()
  for (let number = 1, count = 1; number <= count; number++) {
    const drawn = await page.evaluate(drawPage, number)
    count = drawn.count
    pictures.set(`page ${number}`, Buffer.from(drawn.png, 'base64'))
  }
  await page.close()
  return pictures
}
