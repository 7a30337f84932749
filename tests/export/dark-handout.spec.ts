import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { makeHandout } from '../../scripts/export/make-handout.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { loadDeck } from '../../scripts/lint/deck.ts'
import { contrast } from '../support/contrast.ts'
import { test } from '../support/test.ts'
import { drawnColours } from './drawn-colours.ts'

test('a dark handout is dark from edge to edge, and all its text reads on that', async ({ page }) => {
  const look = readdirSync(join(projectRoot, 'dist/assets')).find(name => /^slideshow-.*\.css$/.test(name))!
  // All that the handout takes from the page that is printed: the deck's look, in dark, and the slide that it shows.
  await page.route('**/print', route => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html class="dark"><link rel="stylesheet" href="/assets/${look}"><div data-state="006-01"></div></html>`,
  }))
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/print')
  const finish = await makeHandout(page, [{ slide: 6, click: 0, words: [], figures: [], panes: [] }], await loadDeck(projectRoot))
  const { content } = await finish()
  const pdf = await getDocumentProxy(content, { verbosity: 0 })
  // The last sheet has the sources, with running heads, links and small type.
  const { grounds, texts } = await drawnColours(await pdf.getPage(pdf.numPages))
  expect(grounds).toHaveLength(1)
  expect(contrast(grounds[0]!, '#ffffff')).toBeGreaterThan(15)
  expect(texts.length).toBeGreaterThanOrEqual(3)
  expect(texts.filter(text => contrast(text, grounds[0]!) < 4.5)).toEqual([])
})
