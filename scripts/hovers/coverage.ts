import type { FlaggedRegion } from '../../shared/twoslash/flagged-regions.ts'
import type { TwoslashRecord } from '../../shared/twoslash/records.ts'
import { identifiersOf } from './identifiers.ts'

/** The share of a region's names that must have a hover. */
export const LEAST_COVERAGE = 0.9

/**
 * Counts the names of a region that have a hover.
 *
 * @param region - the region
 * @param record - what is stored for it
 * @returns how many names it has, those that have none as `name (line)`, and the share of the others, 0 to 1
 */
export function coverageOf({ text, lang }: FlaggedRegion, { nodes }: TwoslashRecord) {
  const known = new Set(nodes.filter(({ type }) => type === 'hover').map(({ start }) => start))
  const names = identifiersOf(text, lang)
  const without = names.filter(({ start }) => !known.has(start)).map(({ target, line }) => `${target} (line ${line + 1})`)
  return { names: names.length, without, share: names.length ? 1 - without.length / names.length : 1 }
}
