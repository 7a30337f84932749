import { coverageOf, LEAST_COVERAGE } from './coverage.ts'
import { hoverRegions } from './regions.ts'
import { lineHashes, readTexts } from './store.ts'

/**
 * What is wrong with the stored hovers: a region flagged `twoslash` without an entry, with a stale one, or with too
 * few. A text that has changed has another key, so a stale entry is one that is not there.
 *
 * @param root - the project's folder
 * @returns one line a problem, with file, region and mend; empty if there is none
 */
export function hoverProblems(root: string): string[] {
  const texts = readTexts(root)
  return hoverRegions(root).filter(region => region.flagged).flatMap((region) => {
    const where = `snippets/${region.file}: region ${region.id.split('#')[1]}`
    const hovers = texts[region.sha256]
    if (!hovers)
      return [`${where} has no hovers for its text, or stale ones: run npm run hovers`]
    if (String(hovers.lines) !== String(lineHashes(region)))
      return [`${where} has hovers that are not of its text: run npm run hovers`]
    const { share, names, without } = coverageOf(region, hovers)
    if (share < LEAST_COVERAGE)
      return [`${where} has hovers for ${names - without.length} of ${names} names, ${LEAST_COVERAGE * 100} % are asked for: run npm run hovers, or see why there is none for ${without.join(', ')}`]
    return []
  })
}
