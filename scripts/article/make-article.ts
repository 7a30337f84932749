import type { Page } from '@playwright/test'
import type { Deck } from '../lint/deck.ts'
import type { ArticlePlaces } from './html/page.ts'
import { readText } from '../../shared/read-text.ts'
import { bySystemScheme } from './by-system-scheme.ts'
import { loadHighlighter } from './highlight.ts'
import { pageHtml } from './html/page.ts'
import { readBlocks } from './in-page/read-blocks.ts'
import { readArticle } from './model.ts'

/** The sheets of the article, in their order; from the project's folder. */
const SHEETS = ['styles/fonts.css', 'styles/tokens.css', 'styles/twoslash.css', 'components/hovers/names.css', 'components/hovers/hover-popup.css', ...['page', 'slide', 'code', 'chart', 'print'].map(name => `scripts/article/styles/${name}.css`)]

/**
 * Makes the talk as a page to read.
 *
 * @param page - Slidev's print page with every state of the deck, not yet dressed for the PDFs
 * @param deck - the deck
 * @param places - where things are
 * @returns the page's HTML, whole
 * @throws Error with one line if a slide's code cannot be read
 */
export async function makeArticle(page: Page, deck: Deck, places: ArticlePlaces): Promise<string> {
  const shown = await page.evaluate(readBlocks)
  const css = SHEETS.map(sheet => bySystemScheme(readText(new URL(`../../${sheet}`, import.meta.url)))).join('\n')
  return pageHtml(readArticle(deck, shown), await loadHighlighter(), css, places)
}
