import type { Deck } from '../deck.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { snippetImports } from '../../lib/snippet-imports.ts'
import { nearestName } from '../nearest-name.ts'
import { problem } from '../problem.ts'
import { regionsOf } from '../regions.ts'

/** Every region that a slide imports is marked in its file; Slidev would silently show the whole file instead. */
export function missingRegions(deck: Deck): string[] {
  return deck.slides.flatMap(slide => snippetImports(slide.content).flatMap(({ file, region, text }) => {
    // A missing file is another rule's.
    if (!region || !existsSync(join(deck.root, file)))
      return []
    const { whole, unclosed } = regionsOf(readFileSync(join(deck.root, file), 'utf8'))
    if (whole.includes(region))
      return []
    return problem(slide, unclosed.includes(region)
      ? `the region “${region}” of ${file} never ends; close it with an “endregion ${region}” line`
      : `${file} has no region “${region}”; ${nearestName(region, whole)}`, text)
  }))
}
