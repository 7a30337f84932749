/** Exports the deck to a PDF with the browser that is found, and checks that each slide is a page with its text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { extractText } from 'unpdf'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { runScript } from '../lib/run-script.ts'
import { loadDeck } from '../lint/deck.ts'
import { pdfProblems } from './pdf-problems.ts'

const OUTPUT = 'forged-in-rust.pdf'

try {
  const executablePath = ensureBrowser()
  // Milliseconds: a slide's pictures and fonts come after its markup. Playwright itself keeps Chromium off the network.
  const status = runScript('slidev:export', ['--output', OUTPUT, '--executable-path', executablePath, '--timeout', '120000', '--wait', '1500'])
  if (status !== 0)
    process.exit(status ?? 1)
}
catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

const { text } = await extractText(new Uint8Array(readFileSync(join(projectRoot, OUTPUT))))
const problems = pdfProblems(text, (await loadDeck(projectRoot)).slides.length)
reportProblems(problems.map(problem => `${OUTPUT}: ${problem}`))
if (problems.length === 0)
  console.log(`export: ${OUTPUT}, ${text.length} pages`)
