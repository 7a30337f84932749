import type { HoverName, HoverText, HoverTexts, RegionHovers } from '../../components/hovers/entry.ts'
import type { Identifier } from './identifiers.ts'
import type { Kinds } from './kinds.ts'
import type { LanguageServer } from './lsp/language-server.ts'
import type { PlainHover } from './parse-hover.ts'
import type { HoverRegion } from './regions.ts'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { identifiersOf } from './identifiers.ts'
import { parseHover } from './parse-hover.ts'
import { desugar } from './python/desugar.ts'
import { probeAttributes } from './rust/probe.ts'
import { servedFile } from './rust/rust-analyzer.ts'
import { lineHashes } from './store.ts'

/**
 * Asks a server for every name of a region.
 *
 * @param server - knows the region's file, once it is opened
 * @param region - what to ask for
 * @param path - the region's file in the server's folder, absolute
 * @param kinds - colours the answers
 */
async function askRegion(server: LanguageServer, region: HoverRegion, path: string, kinds: Kinds): Promise<RegionHovers> {
  const { text, columnOf, elsewhere } = (region.lang === 'python' ? desugar : probeAttributes)(readText(path))
  await server.open(path, region.lang, text)
  const answers: (Identifier & { hover: PlainHover })[] = []
  for (const identifier of identifiersOf(region.text, region.lang)) {
    const row = region.firstLine + identifier.line - 1
    const places = [[row, columnOf(row, region.indent + identifier.column)] as const, elsewhere(identifier.name)]
    let hover: PlainHover | undefined
    for (const place of places)
      hover ??= place && parseHover(await server.hover(path, ...place), region.lang)
    if (hover)
      answers.push({ ...identifier, hover })
  }
  const hovers: HoverText[] = []
  const texts = new Map<string, number>()
  const names = answers.map(({ name, line, column, hover }): HoverName => {
    // PyO3 makes a module of a function's name beside the function; an import brings both.
    const { code, doc } = hover.code !== `mod ${name}` ? hover : answers.find(other => other.name === name && other.hover.code.startsWith('fn '))?.hover ?? hover
    const index = texts.get(code + doc) ?? hovers.push({ code: kinds.runsOf(code, region.lang), ...doc ? { doc } : {} }) - 1
    texts.set(code + doc, index)
    return [line, column, name.length, index]
  })
  return { region: region.id, lines: lineHashes(region), names, hovers }
}

/** The hovers of the regions of one language, which are asked for one after the other, by the hashes of their texts. */
export async function askRegions(server: LanguageServer, regions: HoverRegion[], root: string, kinds: Kinds): Promise<HoverTexts> {
  const texts: HoverTexts = {}
  for (const region of regions)
    texts[region.sha256] = await askRegion(server, region, join(root, servedFile(region.file)), kinds)
  return texts
}
