import { flaggedRegions, nameOfRegion } from '../../shared/twoslash/flagged-regions.ts'
import { hoverId } from '../../shared/twoslash/hover-id.ts'
import { readRecords, recordKey } from '../../shared/twoslash/records.ts'
import { coverageOf, LEAST_COVERAGE } from './coverage.ts'
import { readTexts, TEXTS } from './store.ts'

/**
 * What is wrong with what `npm run hovers` wrote: a region flagged `twoslash` without a record, with a stale one, or
 * with too few names; and texts that are missing. A text that has changed has another key, so a stale record is one
 * that is not there.
 *
 * @param root - the project's folder
 * @returns one line a problem, with file, region and mend; empty if there is none
 */
export function hoverProblems(root: string): string[] {
  const records = readRecords(root)
  const texts = readTexts(root)
  return flaggedRegions(root).flatMap((region) => {
    const where = nameOfRegion(region.id)
    const record = records[recordKey(region.text)]
    if (record?.code !== region.text)
      return [`${where} has no hovers for its text, or stale ones: run npm run hovers`]
    const untold = record.nodes.find(node => node.type === 'hover' && !texts[hoverId(node)])
    if (untold)
      return [`${where} has a hover without a text in ${TEXTS}: run npm run hovers`]
    const { share, names, without } = coverageOf(region, record)
    if (share < LEAST_COVERAGE)
      return [`${where} has hovers for ${names - without.length} of ${names} names, ${LEAST_COVERAGE * 100} % are asked for: run npm run hovers, or see why there is none for ${without.join(', ')}`]
    return []
  })
}
