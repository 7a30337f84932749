import type { Session, Tools } from './session.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { Wrong } from './exec.ts'
import { listFiles, listRegions, sha256 } from './regions.ts'

/** Where the record is, inside `snippets/`; made files stand apart from written ones. */
const RECORD = 'recorded/verified.json'

/** What the last run proved: every region's text and every file, by their hashes. */
export interface Verified {
  regions: Record<string, { sha256: string, tools: Tools }>
  files: Record<string, string>
}

/** The hashes of all samples. */
export function hashFiles(snippets: string): Record<string, string> {
  return Object.fromEntries(listFiles(snippets).map(file => [file, sha256(readText(join(snippets, file)))]))
}

/** What was verified, as it is kept beside the samples; `undefined` when it is not there. */
export function readVerified(snippets: string): Verified | undefined {
  const path = join(snippets, RECORD)
  return existsSync(path) ? JSON.parse(readText(path)) : undefined
}

/**
 * Keeps what a run proved; a region that nothing proved stops it.
 *
 * @param snippets the samples' folder
 * @param session the run
 * @param session.proved the tools that ran each region
 * @param skipped the files that it could not verify, patterns inside `snippets/`: their records stay as they are
 */
export function writeVerified(snippets: string, { proved }: Pick<Session, 'proved'>, skipped: readonly string[] = []): void {
  const earlier = readVerified(snippets)
  const isSkipped = (file: string): boolean => skipped.some(pattern => matchesGlob(file, pattern))
  const regions = listRegions(snippets).flatMap(({ id, file, text }) => {
    if (isSkipped(file))
      return earlier?.regions[id] ? [[id, earlier.regions[id]] as const] : []
    const tools = proved.get(id)
    if (!tools)
      throw new Wrong(`snippets/${id}: nothing runs it; let a step in scripts/snippets/steps prove its file`)
    return [[id, { sha256: sha256(text), tools }] as const]
  })
  const files = Object.entries(hashFiles(snippets)).flatMap(([file, hash]) => {
    const kept = isSkipped(file) ? earlier?.files[file] : hash
    return kept ? [[file, kept] as const] : []
  })
  const verified: Verified = { regions: Object.fromEntries(regions), files: Object.fromEntries(files) }
  mkdirSync(dirname(join(snippets, RECORD)), { recursive: true })
  writeFileSync(join(snippets, RECORD), `${JSON.stringify(verified, null, 2)}\n`)
}
