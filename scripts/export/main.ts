/** Exports the deck: three PDFs, or a picture of each state. `npm run export -- --help` lists what it can be asked. */
import process from 'node:process'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { makeWritable } from '../lib/make-writable.ts'
import { projectRoot } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { serveDeck } from './deck-server.ts'
import { readOptions } from './options.ts'
import { runExport } from './run-export.ts'
import { usage } from './usage.ts'

async function main(args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h'))
    return console.log(usage)
  const deck = await loadDeck(projectRoot)
  const options = readOptions(args, deck.slides.length)
  makeWritable(options.output, `--output ${options.output}`)
  const executablePath = ensureBrowser(options.executablePath)
  const browser = launchBrowser(executablePath)
  try {
    await runExport(browser, deck, options, () => serveDeck(options))
  }
  finally {
    await (await browser).close()
  }
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`export: ${(error as Error).message}`)
  process.exitCode = 1
}
