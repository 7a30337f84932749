import type { MarkedRegion } from './regions.ts'
import { join } from 'node:path'
import { readText } from './read-text.ts'
import { findRegion } from './regions.ts'

/**
 * Reads a region of a file.
 *
 * @param root - the project's folder
 * @param file - the file, from there
 * @param name - the region's name
 * @throws Error with the file, the region and the mend if the region is not there or not closed
 */
export function readRegion(root: string, file: string, name: string): MarkedRegion {
  const region = findRegion(readText(join(root, file)), name)
  if (!region)
    throw new Error(`${file} has no closed region “${name}”: mark it with #region ${name} and #endregion ${name}`)
  return region
}
