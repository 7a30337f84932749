import type { Deck } from '../deck.ts'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'
import { regionsOf } from '../../../shared/regions.ts'
import { isFile } from '../../lib/is-file.ts'
import { snippetImports } from '../../lib/snippet-imports.ts'
import { nearestName } from '../nearest-name.ts'
import { problem } from '../problem.ts'

/** Every `<<<` names a region that is marked in its file; Slidev would silently show the whole file instead. */
export function missingRegions(deck: Deck): string[] {
  return deck.slides.flatMap(slide => snippetImports(slide.content)
    // A missing file is another rule's.
    .filter(({ file }) => isFile(join(deck.root, file)))
    .flatMap(({ file, region, text }) => {
      const message = regionProblem(file, readText(join(deck.root, file)), region)
      return message ? problem(slide, message, text) : []
    }))
}

function regionProblem(file: string, source: string, region: string | undefined): string | undefined {
  const { whole, unclosed } = regionsOf(source)
  const names = whole.map(({ name }) => name)
  if (!region)
    return `all of ${file} is imported; name one of its regions after a #: ${names.join(', ') || 'there is none yet'}`
  if (names.includes(region))
    return undefined
  return unclosed.includes(region)
    ? `the region “${region}” of ${file} never ends; close it with an “endregion ${region}” line`
    : `${file} has no region “${region}”; ${nearestName(region, names)}`
}
