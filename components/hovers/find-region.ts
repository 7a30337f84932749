import type { HoverTexts, RegionHovers } from './entry.ts'
import type { PaneLines } from './pane-lines.ts'
import { lineHash } from './line-hash.ts'

/**
 * The region that a pane shows: each of its lines is the line of that number in the region.
 *
 * @param pane - what the pane shows
 * @param texts - the hovers of all regions
 * @returns its hovers, or `undefined` if the pane shows no region, or one whose text has changed since
 */
export function findRegion({ lines, whole }: PaneLines, texts: HoverTexts): RegionHovers | undefined {
  if (!lines.length)
    return undefined
  const hashes = lines.map(({ text }) => lineHash(text))
  return Object.values(texts).find(({ lines: region }) =>
    (!whole || region.length === lines.length) && lines.every(({ number }, at) => region[number - 1] === hashes[at]))
}
