import type { HoverName, HoverText, RegionHovers } from '../../components/hovers/entry.ts'
import type { Kinds } from './kinds.ts'
import type { LanguageServer } from './lsp/language-server.ts'
import type { PlainHover } from './parse-hover.ts'
import type { HoverRegion } from './regions.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identifiersOf } from './identifiers.ts'
import { parseHover } from './parse-hover.ts'
import { desugar } from './python/desugar.ts'
import { probeAttributes } from './rust/probe.ts'
import { servedFile } from './rust/rust-analyzer.ts'

/**
 * Asks a server for every name of a region.
 *
 * @param server - knows the region's file, once it is opened
 * @param region - what to ask for
 * @param path - the region's file in the server's folder, absolute
 * @param kinds - colours the answers
 */
export async function askRegion(server: LanguageServer, region: HoverRegion, path: string, kinds: Kinds): Promise<RegionHovers> {
  const { text, columnOf, elsewhere } = (region.lang === 'python' ? desugar : probeAttributes)(readFileSync(path, 'utf8'))
  await server.open(path, region.lang, text)
  const texts = new Map<string, number>()
  const hovers: HoverText[] = []
  const names: HoverName[] = []
  for (const { name, line, column } of identifiersOf(region.text, region.lang)) {
    const row = region.firstLine + line - 1
    const places = [[row, columnOf(row, region.indent + column)] as const, elsewhere(name)]
    let hover: PlainHover | undefined
    for (const place of places)
      hover ??= place && parseHover(await server.hover(path, ...place), region.lang)
    if (!hover)
      continue
    const key = JSON.stringify(hover)
    if (!texts.has(key))
      texts.set(key, hovers.push({ code: kinds.runsOf(hover.code, region.lang), ...hover.doc ? { doc: hover.doc } : {} }) - 1)
    names.push([line, column, name.length, texts.get(key)!])
  }
  return { region: region.id, sha256: region.sha256, hovers, names }
}

/** The regions of one language, one after the other. */
export async function askRegions(server: LanguageServer, regions: HoverRegion[], root: string, kinds: Kinds): Promise<RegionHovers[]> {
  const answers: RegionHovers[] = []
  for (const region of regions)
    answers.push(await askRegion(server, region, join(root, servedFile(region.file)), kinds))
  return answers
}
