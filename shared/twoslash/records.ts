import type { TwoslashShikiReturn } from '@shikijs/twoslash/core'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../read-text.ts'

/** What Twoslash says of a region's code: a node for each name, and one for each error. */
export interface TwoslashRecord extends TwoslashShikiReturn {
  /** `file#name`, the file relative to snippets/. */
  region: string
}

/** snippets/recorded/twoslash.json: the records of all regions by the SHA-256 of a region's text, hex. */
export type TwoslashRecords = Record<string, TwoslashRecord>

/** Where the records are, from the project's folder. */
export const RECORDS = 'snippets/recorded/twoslash.json'

let last: { path: string, time: number, records: TwoslashRecords } | undefined

/**
 * Reads the records that `npm run hovers` wrote; none where it has written none. They are read anew when the file is
 * another, so that a server that runs sees it.
 *
 * @param root - the project's folder
 */
export function readRecords(root: string): TwoslashRecords {
  const path = join(root, RECORDS)
  if (!existsSync(path))
    return {}
  const time = statSync(path).mtimeMs
  if (last?.path !== path || last.time !== time)
    last = { path, time, records: JSON.parse(readText(path)) as TwoslashRecords }
  return last.records
}

/** The key of a region's record. A text that has changed has another one, so a stale record is one that is not there. */
export function recordKey(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
