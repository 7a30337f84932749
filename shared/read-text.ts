import type { PathLike } from 'node:fs'
import { readFileSync } from 'node:fs'

/**
 * A file's text with `\n` at the end of each line, whatever the checkout made of it: git on Windows writes `\r\n`.
 *
 * @param path - the file
 * @throws when it cannot be read
 */
export function readText(path: PathLike): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
