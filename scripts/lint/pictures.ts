import type { DeckSlide } from './deck.ts'
import { extractImagesUsage } from '@slidev/parser/core'

/**
 * The addresses of the pictures a slide shows, from its frontmatter and its content, as they are written.
 *
 * @param slide the slide
 */
export function picturesOf(slide: Pick<DeckSlide, 'content' | 'frontmatter'>): string[] {
  return extractImagesUsage(slide.content, slide.frontmatter)
}

/** Whether an address leaves the deck's own origin. */
export function isRemote(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)
}
