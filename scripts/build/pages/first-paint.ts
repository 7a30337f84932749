import type { Browser } from '@playwright/test'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'
import { usedStyles } from './in-page/used-styles.ts'

/**
 * The styles that the first paint of any page needs, in one sheet.
 *
 * @param browser the browser
 * @param folder the built deck
 * @param sheets the names of Slidev's sheets in it, in their order
 * @param pages the markup of the pages
 */
export async function firstPaintStyles(browser: Browser, folder: string, sheets: readonly string[], pages: string[]): Promise<string> {
  const page = await browser.newPage()
  const texts = sheets.map(name => readText(join(folder, name)))
  const own = readText(new URL('still.css', import.meta.url))
  const styles = await page.evaluate(usedStyles, { sheets: texts, own, pages })
  await page.close()
  return styles
}
