import type { RegionHovers } from '../../components/hovers/entry.ts'
import type { HoverRegion } from './regions.ts'
import { identifiersOf } from './identifiers.ts'

/** The share of a region's names that must have a hover. */
export const LEAST_COVERAGE = 0.9

/** How many of a region's names have a hover. */
export interface Coverage {
  /** All names. */
  names: number
  /** Those that have none, as `name (line)`. */
  without: string[]
  /** 0 to 1; 1 for a region without names. */
  share: number
}

/**
 * Counts the names of a region that have a hover.
 *
 * @param region - the region
 * @param hovers - what is stored for it
 */
export function coverageOf(region: HoverRegion, hovers: RegionHovers): Coverage {
  const known = new Set(hovers.names.map(([line, column, length]) => `${line}:${column}:${length}`))
  const names = identifiersOf(region.text, region.lang)
  const without = names.filter(({ name, line, column }) => !known.has(`${line}:${column}:${name.length}`))
  return {
    names: names.length,
    without: without.map(({ name, line }) => `${name} (line ${line})`),
    share: names.length ? 1 - without.length / names.length : 1,
  }
}
