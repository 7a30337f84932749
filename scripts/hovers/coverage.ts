import type { FlaggedRegion } from '../../shared/twoslash/flagged-regions.ts'
import type { TwoslashRecord } from '../../shared/twoslash/records.ts'
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
 * @param record - what is stored for it
 */
export function coverageOf(region: FlaggedRegion, record: TwoslashRecord): Coverage {
  const known = new Set(record.nodes.map(({ type, start, length }) => `${type} ${start} ${length}`))
  const names = identifiersOf(region.text, region.lang)
  const without = names.filter(({ start, length }) => !known.has(`hover ${start} ${length}`))
  return {
    names: names.length,
    without: without.map(({ target, line }) => `${target} (line ${line + 1})`),
    share: names.length ? 1 - without.length / names.length : 1,
  }
}
