import type { Deck } from '../../lint/deck.ts'
import type { Region } from '../regions.ts'
import { snippetImports } from '../../lib/snippet-imports.ts'

/**
 * Every region is on a slide; what no slide shows is not needed.
 *
 * @param deck the deck
 * @param regions the regions of all samples
 */
export function checkShown(deck: Deck, regions: Region[]): string[] {
  const shown = new Set(deck.slides.flatMap(({ content }) => snippetImports(content)).map(({ file, region }) => `${file}#${region}`))
  return regions.filter(({ id }) => !shown.has(`snippets/${id}`))
    .map(({ id }) => `snippets/${id}: no slide shows it; import it with \`<<< @/snippets/${id}\`, or remove its markers`)
}
