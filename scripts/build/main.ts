/** Builds the deck as a site. `npm run build -- --help` lists what it can be asked. */
import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { serveSite } from '../export/deck-server.ts'
import { readOptions as readExportOptions } from '../export/options.ts'
import { runExport } from '../export/run-export.ts'
import { deckAddress } from '../lib/deck-address.ts'
import { projectRoot, slidevCommand } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { addHovers } from './add-hovers.ts'
import { draftFolder } from './draft-folder.ts'
import { externalizeStyles } from './externalize-styles.ts'
import { writeManifest } from './offline/write-manifest.ts'
import { writeWorker } from './offline/write-worker.ts'
import { shareArgs, usage } from './options.ts'
import { checkOutFolder } from './out-folder.ts'
import { writePages } from './pages/write-pages.ts'

/** Runs one of the project's tools in this Node; it tells itself what is wrong. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: projectRoot, stdio: 'inherit' })
  if (status !== 0)
    process.exit(status ?? 1)
}

async function main(args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h'))
    return console.log(usage)
  const { base, out, hash, site, files } = shareArgs(args)
  const address = deckAddress(process.env, base)
  const deck = await loadDeck(projectRoot)
  // What is wrong with the PDFs' options is said before the site is built.
  const asked = readExportOptions(files, deck.slides.length)
  const executablePath = ensureBrowser(asked.executablePath)
  checkOutFolder(out, projectRoot)
  const draft = draftFolder(out)
  process.once('exit', draft.discard)
  run('scripts/lint/main.ts')
  run('scripts/hovers/lint.ts')
  run('scripts/fonts/main.ts')
  run(slidevCommand, 'build', '--out', draft.path, '--base', base, ...site)
  const browser = await launchBrowser(executablePath)
  try {
    // Both are made from the site: neither waits for the other.
    await Promise.all([
      writePages(browser, deck, { folder: draft.path, base, hash, ...address ? { address } : {} }),
      runExport(browser, deck, { ...asked, output: draft.path }, () => serveSite({ folder: draft.path, base }), { base, ...address ? { canonical: `${address}read` } : {} }),
    ])
    if (asked.article) {
      externalizeStyles(draft.path, 'read', base)
      await addHovers(draft.path, base)
    }
    const { title, info, lang } = deck.headmatter as { title: string, info: string, lang: string }
    writeManifest(draft.path, { name: title, description: info, lang })
    await writeWorker(draft.path)
  }
  finally {
    await browser.close()
  }
  draft.publish()
  console.log(`build: ${relative('.', out) || out}/ is the deck for ${address ?? `any host, at ${base}`}`)
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`build: ${(error as Error).message}`)
  process.exitCode = 1
}
