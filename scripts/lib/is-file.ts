import { statSync } from 'node:fs'

/**
 * Whether there is a file, and not a folder, at a path.
 *
 * @param path where to look
 */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
