import type { Deck } from '../lint/deck.ts'
import type { Edition } from './editions.ts'
import type { DocumentInfo } from './finish-pdf.ts'

/** What follows the talk's title in the title of an edition. */
const kinds: Record<Edition, string> = { slides: 'slides', clicks: 'every click', handout: 'handout' }

/**
 * What an edition's PDF says about itself, from the headmatter of slides.md.
 *
 * @param deck the deck
 * @param edition which one
 */
export function documentInfo({ headmatter }: Deck, edition: Edition): DocumentInfo {
  const text = (name: string) => String(headmatter[name] ?? '')
  return {
    title: `${text('title')} (${kinds[edition]})`,
    author: text('author'),
    subject: text('info'),
    keywords: text('keywords'),
    language: text('lang') || 'en',
  }
}
