import type { Browser } from '@playwright/test'
import type { ArticlePlaces } from '../article/html/page.ts'
import type { Deck } from '../lint/deck.ts'
import type { DeckServer } from './deck-server.ts'
import type { ExportOptions } from './options.ts'
import { relative } from 'node:path'
import { exportDeck } from './export-deck.ts'
import { showProgress } from './progress.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Exports a deck, tells how far it is, and writes what it made: all of it or nothing.
 *
 * @param browser the browser, or one that is about to start
 * @param deck the deck as it is written
 * @param options what was asked for
 * @param serve serves the deck, when it is time
 * @param places where things will be, for the article
 * @throws Error with one line if a slide cannot be printed
 */
export async function runExport(browser: Browser | Promise<Browser>, deck: Deck, options: ExportOptions, serve: () => Promise<DeckServer>, places?: ArticlePlaces): Promise<void> {
  let server: DeckServer | undefined
  const progress = showProgress(['building the deck', 'mounting the slides', ...options.editions, 'finishing and writing'])
  try {
    progress.next()
    server = await serve()
    progress.next()
    const exported = await exportDeck(deck, server, await browser, options, progress.next, places)
    progress.next()
    writeWhole(exported)
    progress.end()
    for (const { path, pages, content } of exported) {
      const size = content instanceof Uint8Array ? `${pages} pages, ${(content.byteLength / 1e6).toFixed(1)} MB` : `${pages} pictures`
      console.log(`export: ${relative('.', path) || path}, ${size}`)
    }
    if (options.timing)
      console.log(`export: ${progress.times().map(({ step, seconds }) => `${step} ${seconds.toFixed(1)} s`).join(', ')}`)
  }
  finally {
    server?.close()
    progress.end()
  }
}
