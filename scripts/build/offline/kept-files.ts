import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fetched when they are asked for: what is large, and what only other services read. */
const LEFT_OUT = /\.pdf$|^cards\/|^og-image\.png$|^404\.html$|^sw\.js$/

/** Its name says what is in it. */
const HASHED = /^assets\//

/** A file that the service worker keeps. */
export interface KeptFile {
  /** Its path, from the deck's own. */
  url: string
  /** What tells it from an earlier one of the same name; null where the name does. */
  revision: string | null
}

/**
 * The files of a built deck that work without a network.
 *
 * @param folder the built deck
 */
export function keptFiles(folder: string): KeptFile[] {
  return globSync('**/*.*', { cwd: folder })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !LEFT_OUT.test(path))
    .sort()
    .map(url => ({ url, revision: HASHED.test(url) ? null : createHash('sha256').update(readFileSync(join(folder, url))).digest('base64url').slice(0, 12) }))
}
