import type { Session, Tools } from './session.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Keeps what a run proved; a region that nothing proved stops it. */
export function writeVerified(snippets: string, { proved }: Pick<Session, 'proved'>): void {
  const regions = listRegions(snippets).map(({ id, text }) => {
    const tools = proved.get(id)
    if (!tools)
      throw new Wrong(`snippets/${id}: nothing runs it; let a step in scripts/snippets/steps prove its file`)
    return [id, { sha256: sha256(text), tools }] as const
  })
  const verified: Verified = { regions: Object.fromEntries(regions), files: hashFiles(snippets) }
  mkdirSync(dirname(join(snippets, RECORD)), { recursive: true })
  writeFileSync(join(snippets, RECORD), `${JSON.stringify(verified, null, 2)}\n`)
}
