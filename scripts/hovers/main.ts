/** Asks pyright and rust-analyzer for the types of every name on the slides, and writes them to snippets/recorded. */
import type { TwoslashRecords } from '../../shared/twoslash/records.ts'
import process from 'node:process'
import { flaggedRegions } from '../../shared/twoslash/flagged-regions.ts'
import { recordKey } from '../../shared/twoslash/records.ts'
import { onlyHelp } from '../lib/only-help.ts'
import { projectRoot } from '../lib/paths.ts'
import { mirror } from '../snippets/mirror.ts'
import { fetchCrates, installPackages } from '../snippets/packages.ts'
import { askRegion } from './ask.ts'
import { coverageOf } from './coverage.ts'
import { loadKinds } from './kinds.ts'
import { startPyright } from './python/pyright.ts'
import { generateStubs, installTypings } from './python/typings.ts'
import { findErrors } from './rust/errors.ts'
import { startRustAnalyzer } from './rust/rust-analyzer.ts'
import { write } from './store.ts'
import { hoverTexts } from './texts.ts'
import { copySnippets, hoverWork } from './workspace.ts'

/** How `npm run hovers` is used. */
const usage = `npm run hovers
  asks pyright and rust-analyzer for the types of the names on the slides, rustc for its errors, and rewrites
  snippets/recorded; what it needs comes from the registries of Python and Rust`

async function main(args: string[]): Promise<void> {
  if (onlyHelp(args, usage))
    return
  const regions = flaggedRegions(projectRoot)
  mirror()
  await installPackages()
  await fetchCrates()
  copySnippets()
  await installTypings()
  await generateStubs()
  const records: TwoslashRecords = {}
  for (const [lang, start] of [['python', startPyright], ['rust', startRustAnalyzer]] as const) {
    const server = await start()
    for (const region of regions.filter(region => region.lang === lang))
      records[recordKey(region.text)] = await askRegion(server, region, hoverWork)
    await server.close()
  }
  for (const region of regions.filter(({ file }) => file.includes('/fails/')))
    records[recordKey(region.text)]!.nodes.push(...await findErrors(region, hoverWork))
  write(projectRoot, records, hoverTexts(records, regions, await loadKinds()))
  for (const region of regions) {
    const { names, without } = coverageOf(region, records[recordKey(region.text)]!)
    console.log(`hovers: ${region.id}: ${names - without.length} of ${names} names${without.length ? `, none for ${without.join(', ')}` : ''}`)
  }
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`hovers: ${(error as Error).message}`)
  process.exitCode = 1
}
