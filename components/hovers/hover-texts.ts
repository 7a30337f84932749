import type { HoverIndex, RegionHovers } from './entry.ts'

/** Fetched when they are first asked for; each region's texts are a file of their own. */
const FILES = import.meta.glob('../../snippets/hovers/*.json', { import: 'default' })

/** Loads the index of all regions; empty where `npm run hovers` has written none. */
export async function loadIndex(): Promise<HoverIndex> {
  return await FILES['../../snippets/hovers/index.json']?.() as HoverIndex | undefined ?? {}
}

/**
 * Loads a region's texts.
 *
 * @param key - the region's key in the index
 */
export async function loadHovers(key: string): Promise<RegionHovers | undefined> {
  return await FILES[`../../snippets/hovers/${key}.json`]?.() as RegionHovers | undefined
}
