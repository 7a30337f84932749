import type { HoverIndex, RegionHovers } from '../../components/hovers/entry.ts'
import type { HoverRegion } from './regions.ts'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineHash } from '../../components/hovers/line-hash.ts'

/** Where the texts are, from the project's folder. */
export const HOVERS = 'snippets/hovers'

/** The name of a region's file without `.json`: enough digits of its hash to be its own. */
export const keyOf = ({ sha256 }: Pick<HoverRegion, 'sha256'>): string => sha256.slice(0, 16)

/**
 * Reads a region's hovers.
 *
 * @param root - the project's folder
 * @param region - its hash is the key: another text has no hovers
 */
export function readHovers(root: string, region: HoverRegion): RegionHovers | undefined {
  const path = join(root, HOVERS, `${keyOf(region)}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as RegionHovers : undefined
}

/** Reads the index; empty where there is none. */
export function readIndex(root: string): HoverIndex {
  const path = join(root, HOVERS, 'index.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as HoverIndex : {}
}

/** The entry of a region in the index. */
export function lineHashes(region: Pick<HoverRegion, 'text'>): string[] {
  return region.text.split('\n').map(lineHash)
}

/**
 * Writes all hovers in place of those that are there. They are written beside and then moved, so that nothing is left
 * half-written.
 *
 * @param root - the project's folder
 * @param regions - all regions of the deck
 * @param answers - their hovers
 */
export function writeHovers(root: string, regions: HoverRegion[], answers: RegionHovers[]): void {
  const [folder, fresh] = [join(root, HOVERS), join(root, `${HOVERS}.new`)]
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const index: HoverIndex = Object.fromEntries(regions.map(region => [keyOf(region), lineHashes(region)]))
  writeFileSync(join(fresh, 'index.json'), json(index))
  for (const answer of answers)
    writeFileSync(join(fresh, `${keyOf(answer)}.json`), json(answer))
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

/** One line an array or object of the second level: readable in a diff, and not long. */
function json(value: object): string {
  const members = Object.entries(value).map(([key, member]) => {
    const isList = Array.isArray(member) && typeof member[0] === 'object'
    return `  ${JSON.stringify(key)}: ${isList ? `[\n${member.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : JSON.stringify(member)}`
  })
  return `{\n${members.join(',\n')}\n}\n`
}
