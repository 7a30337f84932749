import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a file whose name says what is in it, so that it may be kept for good.
 *
 * @param folder the built deck
 * @param name what it is, without its ending
 * @param ending its ending, without a dot
 * @param content its text
 * @returns its path in the folder, with forward slashes
 */
export function writeHashed(folder: string, name: string, ending: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${hash}.${ending}`
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, path), content)
  return path
}
