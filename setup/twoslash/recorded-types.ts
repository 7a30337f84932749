import type { TwoslashShikiFunction, TwoslashTypesCache } from '@shikijs/twoslash/core'
import { flaggedRegions, nameOfRegion } from '../../shared/twoslash/flagged-regions.ts'
import { readRecords, recordKey } from '../../shared/twoslash/records.ts'

/**
 * Twoslash's cache of types, filled by `npm run hovers`.
 *
 * @param root - the project's folder
 */
export function recordedTypes(root: string): TwoslashTypesCache {
  return {
    read(code) {
      const text = regionTextOf(code)
      const record = readRecords(root)[recordKey(text)]
      return record?.code === text ? { ...record, code } : null
    },
    write() {},
  }
}

/**
 * The twoslasher that is asked for what has no record, and has nothing to ask itself.
 *
 * @param root - the project's folder
 * @throws Error with the file, the region and the mend
 */
export function missingTypes(root: string): TwoslashShikiFunction {
  return (code) => {
    const region = flaggedRegions(root).find(({ text }) => text === regionTextOf(code))
    const where = region ? nameOfRegion(region.id) : `the code "${code.split('\n', 1)[0]}"`
    throw new Error(`${where} has no recorded types, or those of an older text: run npm run hovers`)
  }
}

/** A fence ends with a break, a pane and a region do not. */
function regionTextOf(code: string): string {
  return code.replace(/\n$/, '')
}
