/** Times the three editions of `npm run export` against Slidev's own export of the same deck, in one run on this machine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { extractText } from 'unpdf'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { editionName, editions } from '../export/editions.ts'
import { pdfProblems } from '../export/pdf-problems.ts'
import { slidevCommand } from '../lib/paths.ts'
import { bestOf, compareExports } from './export-figures.ts'
import { tempFolder } from './temp-folder.ts'
import { timeRun } from './time-run.ts'

/** How often each is run; the best counts, as what disturbs only ever adds. */
const RUNS = 2

const folder = tempFolder('bench-export-')
const browser = ensureBrowser()

async function measure(name: string, args: string[], files: string[]) {
  const seconds = timeRun(args)
  const paths = files.map(file => join(folder, file))
  const texts = await Promise.all(paths.map(async path => (await extractText(new Uint8Array(readFileSync(path)))).text))
  const run = { name, seconds, pages: sum(texts.map(text => text.length)), faulty: sum(texts.map(text => pdfProblems(text).length)), bytes: sum(paths.map(path => readFileSync(path).byteLength)) }
  if (run.faulty > 0)
    console.log(`bench: ${name} ended well, but ${run.faulty} of its ${run.pages} pages show nothing`)
  return run
}

function slidev(file: string, ...args: string[]): string[] {
  return [slidevCommand, 'export', '--output', join(folder, file), '--executable-path', browser, '--timeout', '300000', ...args]
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

try {
  // Turn by turn, so that a busy minute does not fall on one of them alone.
  const runs = []
  for (let run = 0; run < RUNS; run++) {
    runs.push(await measure('three editions', ['scripts/export/main.ts', '--output', folder], editions.map(edition => editionName(edition, 'pdf'))))
    runs.push(await measure('slidev export', slidev('last.pdf'), ['last.pdf']))
    runs.push(await measure('slidev export --with-clicks', slidev('every.pdf', '--with-clicks'), ['every.pdf']))
  }
  const files = await Promise.all(editions.map(async (edition) => {
    const bytes = readFileSync(join(folder, editionName(edition, 'pdf')))
    return { name: edition, pages: (await extractText(new Uint8Array(bytes))).totalPages, bytes: bytes.byteLength }
  }))
  console.log(compareExports(bestOf(runs), files))
}
catch (error) {
  console.error(`bench: ${(error as Error).message}`)
  process.exitCode = 1
}
