import type { Deck } from '../../lint/deck.ts'
import type { Region } from '../regions.ts'
import { snippetImports } from '../../lib/snippet-imports.ts'
import { problem } from '../../lint/problem.ts'

const LIT = /\{([\w*,|-]+)\}/

/**
 * Every line that is lit is there: a line beyond the last lights nothing.
 *
 * @param deck the deck
 * @param regions the regions of all samples
 */
export function checkRanges(deck: Deck, regions: Region[]): string[] {
  return deck.slides.flatMap(slide => snippetImports(slide.content).flatMap(({ file, region, text }) => {
    // A region that is not there is another check's.
    const lines = regions.find(({ id }) => `snippets/${id}` === `${file}#${region}`)?.text.split('\n').length ?? Infinity
    const [, ranges = ''] = LIT.exec(text) ?? []
    const beyond = ranges.match(/\d+/g)?.filter(line => Number(line) > lines) ?? []
    return beyond.map(line => problem(slide, `highlights line ${line} of ${file}#${region}, which has ${lines}; mend {${ranges}}`, text))
  }))
}
