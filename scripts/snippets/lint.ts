import type { Deck } from '../lint/deck.ts'
import { join } from 'node:path'
import { missingRegions } from '../lint/rules/missing-regions.ts'
import { missingSnippets } from '../lint/rules/missing-snippets.ts'
import { checkBuilt } from './checks/built.ts'
import { checkFences } from './checks/fences.ts'
import { checkRanges } from './checks/ranges.ts'
import { checkShown } from './checks/shown.ts'
import { checkVerified } from './checks/verified.ts'
import { hashFiles, readVerified } from './record.ts'
import { listRegions } from './regions.ts'
import { steps } from './steps.ts'

/**
 * Every problem of the deck's code, one line each with its mend.
 *
 * @param deck the deck, with snippets/ in its folder
 * @param built what the steps build, patterns relative to snippets/
 */
export function lintSnippets(deck: Deck, built = Object.values(steps).flatMap(step => step.files)): string[] {
  const snippets = join(deck.root, 'snippets')
  const regions = listRegions(snippets)
  const hashes = hashFiles(snippets)
  return [
    ...missingSnippets(deck),
    ...missingRegions(deck),
    ...checkRanges(deck, regions),
    ...checkShown(deck, regions),
    ...checkBuilt(Object.keys(hashes), built),
    ...checkFences(deck),
    ...checkVerified(regions, hashes, readVerified(snippets)),
  ]
}
