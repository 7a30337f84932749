/** Draws all states of the deck, or all pages of an edition, side by side on one PNG. `npm run sheet -- --help` lists what it can be asked. */
import type { DeckServer } from '../export/deck-server.ts'
import { dirname, relative } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { serveDeck } from '../export/deck-server.ts'
import { exportDeck } from '../export/export-deck.ts'
import { writeWhole } from '../export/write-whole.ts'
import { makeWritable } from '../lib/make-writable.ts'
import { projectRoot } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { drawPages } from './draw-pages.ts'
import { drawSheet } from './draw-sheet.ts'
import { readOptions, usage } from './options.ts'

async function main(args: string[]): Promise<void> {
  if (args.includes('--help'))
    return console.log(usage)
  const deck = await loadDeck(projectRoot)
  const { edition, slides, dark, columns, output } = readOptions(args, deck.slides.length)
  makeWritable(dirname(output), `--output ${output}`)
  const executablePath = ensureBrowser()
  const browser = await launchBrowser(executablePath)
  let server: DeckServer | undefined
  try {
    server = await serveDeck()
    const [exported] = await exportDeck(deck, server, browser, {
      editions: [edition ?? 'clicks'],
      slides,
      dark,
      output: '.',
      article: false,
      format: edition ? 'pdf' : 'png',
      scale: 1,
    }, () => {})
    const { content } = exported!
    const pictures = content instanceof Uint8Array ? await drawPages(browser, content) : content
    writeWhole([{ path: output, content: await drawSheet(browser, pictures, columns) }])
    console.log(`sheet: ${relative('.', output) || output}, ${pictures.size} ${edition ? `pages of the ${edition} edition` : 'states'}`)
  }
  finally {
    server?.close()
    await browser.close()
  }
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`sheet: ${(error as Error).message}`)
  process.exitCode = 1
}
