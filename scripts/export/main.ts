/** Exports the deck: three PDFs, or a picture of each state. `npm run export -- --help` lists what it can be asked. */
import { relative } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { chromiumArgs } from '../browser/chromium-args.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { serveDeck } from './deck-server.ts'
import { exportDeck } from './export-deck.ts'
import { readOptions, usage } from './options.ts'
import { showProgress } from './progress.ts'
import { makeWritable, writeWhole } from './write-whole.ts'

async function main(args: string[]): Promise<void> {
  if (args.includes('--help'))
    return console.log(usage)
  const deck = await loadDeck(projectRoot)
  const options = readOptions(args, deck.slides.length)
  makeWritable(options.output)
  const executablePath = ensureBrowser()
  const progress = showProgress(['starting', 'mounting the slides', ...options.editions, 'writing'])
  const browser = chromium.launch({ executablePath, args: chromiumArgs() })
  try {
    progress.next()
    const server = await serveDeck(deck, options.slides, options.port)
    progress.next()
    const exported = await exportDeck(deck, server, await browser, options, progress.next)
    progress.next()
    writeWhole(exported)
    progress.end()
    for (const { path, pages, content } of exported) {
      const size = content instanceof Uint8Array ? `${pages} pages, ${(content.byteLength / 1e6).toFixed(1)} MB` : `${pages} pictures`
      console.log(`export: ${relative('.', path) || path}, ${size}`)
    }
  }
  finally {
    progress.end()
    await (await browser).close()
  }
}

try {
  await main(process.argv.slice(2))
  // Slidev's server leaves watchers behind that would keep the process.
  process.exit(0)
}
catch (error) {
  console.error(`export: ${(error as Error).message}`)
  process.exit(1)
}
