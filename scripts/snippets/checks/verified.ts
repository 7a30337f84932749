import type { Verified } from '../record.ts'
import type { Region } from '../regions.ts'
import { sha256 } from '../regions.ts'

const AGAIN = 'run `npm run snippets`'

/**
 * What is shown is what was verified.
 *
 * @param regions the regions of all samples
 * @param hashes the samples' hashes, by their paths relative to snippets/
 * @param verified what the last run proved, `undefined` when there is no record of it
 */
export function checkVerified(regions: Region[], hashes: Record<string, string>, verified: Verified | undefined): string[] {
  if (!verified)
    return [`snippets/recorded/verified.json: is missing; ${AGAIN}`]
  const changed = regions.filter(({ id, text }) => verified.regions[id]?.sha256 !== sha256(text))
    .map(({ id }) => `snippets/${id}: is not the text that was verified; ${AGAIN}`)
  const files = Object.keys({ ...hashes, ...verified.files })
    .filter(file => hashes[file] !== verified.files[file] && !changed.some(line => line.startsWith(`snippets/${file}#`)))
    .map(file => `snippets/${file}: is not the file that was verified; ${AGAIN}`)
  return [...changed, ...files]
}
