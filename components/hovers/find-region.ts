import type { HoverIndex } from './entry.ts'
import type { PaneLines } from './pane-lines.ts'
import { lineHash } from './line-hash.ts'

/**
 * The region that a pane shows: each of its lines is the line of that number in the region.
 *
 * @param pane - what the pane shows
 * @param index - the hashes of all regions' lines
 * @returns the region's key, or `undefined` if the pane shows no region, or one whose text has changed since
 */
export function findRegion({ lines, whole }: PaneLines, index: HoverIndex): string | undefined {
  if (!lines.length)
    return undefined
  const hashes = lines.map(({ text }) => lineHash(text))
  return Object.keys(index).find((key) => {
    const region = index[key]!
    return (!whole || region.length === lines.length) && lines.every(({ number }, at) => region[number - 1] === hashes[at])
  })
}
