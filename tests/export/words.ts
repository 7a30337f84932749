import type { TalkSlide } from '../support/talk.ts'
import type { TextLine } from './text-lines.ts'
import { sampleLines } from '../support/samples.ts'

/**
 * All text of some pages, without its blanks, which depend on where lines are broken.
 *
 * @param pages the pages' lines
 */
export function packed(pages: readonly TextLine[][]): string {
  return pack(pages.flat().map(({ text }) => text).join(''))
}

/**
 * Words without their blanks, and without the commas that are not drawn between chips.
 *
 * @param words any text
 */
export function pack(words: string): string {
  // No glyph is drawn for the selector that makes a character an emoji.
  return words.replaceAll('\uFE0F', '').replace(/[\s,]/g, '')
}

/**
 * The words of a slide at its last click, one by one, for a row of chips is not drawn in the order in which it is read.
 *
 * @param slide the slide
 */
export function slideWords(slide: TalkSlide): string[] {
  const pieces = (slide.text ?? []).flatMap(entry => typeof entry === 'string' ? [entry] : Object.values(entry))
  return pieces.flatMap(piece => piece.split(/\s+/)).map(pack)
}

/**
 * Every line of the code of a slide, of all clicks.
 *
 * @param slide the slide
 */
export function codeLines(slide: TalkSlide): string[] {
  const samples = Object.values(slide.panes ?? {}).flatMap(panes => Object.values(panes)).map(([sample]) => sample)
  return [...new Set(samples)].flatMap(sampleLines).filter(line => line.trim())
}
