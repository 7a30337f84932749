/** Exports the deck: three PDFs, or a picture of each state. `npm run export -- --help` lists what it can be asked. */
import process from 'node:process'
import { chromium } from '@playwright/test'
import { chromiumArgs } from '../browser/chromium-args.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { readOptions } from './options.ts'
import { usage } from './usage.ts'
import { makeWritable } from './write-whole.ts'

async function main(args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h'))
    return console.log(usage)
  const deck = await loadDeck(projectRoot)
  const options = readOptions(args, deck.slides.length)
  makeWritable(options.output)
  const executablePath = ensureBrowser(options.executablePath)
  // Slidev and its server take seconds to load; what is wrong with the options is said before.
  const { runExport } = await import('./run-export.ts')
  const browser = chromium.launch({ executablePath, args: chromiumArgs() })
  try {
    await runExport(browser, deck, options)
  }
  finally {
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
