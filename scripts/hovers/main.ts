/** Asks pyright and rust-analyzer for the types of every name on the slides, and writes them to snippets/recorded/hovers.json. */
import type { HoverTexts } from '../../components/hovers/entry.ts'
import process from 'node:process'
import { projectRoot } from '../lib/paths.ts'
import { mirror } from '../snippets/mirror.ts'
import { fetchCrates, installPackages } from '../snippets/packages.ts'
import { askRegions } from './ask.ts'
import { coverageOf } from './coverage.ts'
import { loadKinds } from './kinds.ts'
import { startPyright } from './python/pyright.ts'
import { generateStubs, installTypings } from './python/typings.ts'
import { hoverRegions } from './regions.ts'
import { startRustAnalyzer } from './rust/rust-analyzer.ts'
import { writeTexts } from './store.ts'
import { copySnippets, hoverWork } from './workspace.ts'

try {
  const regions = hoverRegions(projectRoot)
  mirror()
  await installPackages()
  await fetchCrates()
  copySnippets()
  await installTypings()
  await generateStubs()
  const kinds = await loadKinds()
  const texts: HoverTexts = {}
  for (const [lang, start] of [['python', startPyright], ['rust', startRustAnalyzer]] as const) {
    const server = await start()
    Object.assign(texts, await askRegions(server, regions.filter(region => region.lang === lang), hoverWork, kinds))
    await server.close()
  }
  writeTexts(projectRoot, texts)
  for (const region of regions) {
    const { names, without } = coverageOf(region, texts[region.sha256]!)
    console.log(`hovers: ${region.id}: ${names - without.length} of ${names} names${without.length ? `, none for ${without.join(', ')}` : ''}`)
  }
}
catch (error) {
  console.error(`hovers: ${(error as Error).message}`)
  process.exitCode = 1
}
