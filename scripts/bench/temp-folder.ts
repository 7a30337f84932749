import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * Makes a folder that is gone when the bench has ended.
 *
 * @param name what its name begins with
 */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
