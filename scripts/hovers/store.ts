import type { HoverTexts, RegionHovers } from '../../components/hovers/entry.ts'
import type { HoverRegion } from './regions.ts'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lineHash } from '../../components/hovers/line-hash.ts'
import { readText } from '../../shared/read-text.ts'

/** Where the texts are, from the project's folder. */
const TEXTS = 'snippets/recorded/hovers.json'

/**
 * Reads the hovers of all regions; empty where `npm run hovers` has written none.
 *
 * @param root - the project's folder
 */
export function readTexts(root: string): HoverTexts {
  const path = join(root, TEXTS)
  return existsSync(path) ? JSON.parse(readText(path)) as HoverTexts : {}
}

/** The hashes by which the page knows a region. */
export function lineHashes({ text }: Pick<HoverRegion, 'text'>): string[] {
  return text.split('\n').map(lineHash)
}

/**
 * Writes the hovers of all regions in place of those that are there, whole or not at all.
 *
 * @param root - the project's folder
 * @param texts - the hovers
 */
export function writeTexts(root: string, texts: HoverTexts): void {
  const path = join(root, TEXTS)
  mkdirSync(dirname(path), { recursive: true })
  const regions = Object.entries(texts).map(([sha256, region]) => `  ${JSON.stringify(sha256)}: ${regionJson(region)}`)
  writeFileSync(`${path}.new`, `{\n${regions.join(',\n')}\n}\n`)
  renameSync(`${path}.new`, path)
}

/** A hover a line: readable in a diff, and not long. */
function regionJson({ region, lines, names, hovers }: RegionHovers): string {
  const list = hovers.map(hover => `      ${JSON.stringify(hover)}`).join(',\n')
  return `{
    "region": ${JSON.stringify(region)},
    "lines": ${JSON.stringify(lines)},
    "names": ${JSON.stringify(names)},
    "hovers": [
${list}
    ]
  }`
}
