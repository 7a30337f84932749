import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder for the test that calls it, with a blank in its path; it is gone when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'of a test '))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
