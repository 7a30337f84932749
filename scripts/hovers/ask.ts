import type { FlaggedRegion } from '../../shared/twoslash/flagged-regions.ts'
import type { TwoslashRecord } from '../../shared/twoslash/records.ts'
import type { Identifier } from './identifiers.ts'
import type { LanguageServer } from './lsp/language-server.ts'
import type { PlainHover } from './parse-hover.ts'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
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
 * @param root - the server's folder, absolute
 */
export async function askRegion(server: LanguageServer, region: FlaggedRegion, root: string): Promise<TwoslashRecord> {
  const path = join(root, servedFile(region.file))
  const { text, columnOf, elsewhere } = (region.lang === 'python' ? desugar : probeAttributes)(readText(path))
  await server.open(path, region.lang, text)
  const answers: (Identifier & { hover: PlainHover })[] = []
  for (const identifier of identifiersOf(region.text, region.lang)) {
    const row = region.firstLine + identifier.line
    const places = [[row, columnOf(row, region.indent + identifier.character)] as const, elsewhere(identifier.target)]
    let hover: PlainHover | undefined
    for (const place of places)
      hover ??= place && parseHover(await server.hover(path, ...place), region.lang)
    if (hover)
      answers.push({ ...identifier, hover })
  }
  const nodes = answers.map(({ hover, ...identifier }) => {
    // PyO3 makes a module of a function's name beside the function; an import brings both.
    const { code, doc } = hover.code !== `mod ${identifier.target}` ? hover : answers.find(other => other.target === identifier.target && other.hover.code.startsWith('fn '))?.hover ?? hover
    return { type: 'hover' as const, ...identifier, text: code, ...doc && { docs: doc } }
  })
  return { region: region.id, code: region.text, nodes }
}
