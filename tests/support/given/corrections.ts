import type { Difference } from './differences.ts'
import type { WrittenSlide } from './read-slides.ts'
import { readText } from '../../../shared/read-text.ts'
import { shownCode } from './shown-code.ts'
import { shownWords, tokens } from './shown-words.ts'

/** A row of CORRECTIONS.md. */
export interface Correction {
  /** The row as it is written. */
  row: string
  /** The slides it is about. */
  slides: number[]
  /** Whether it is about their notes, not about what they show. */
  notes: boolean
  /** What it quotes of the talk as given, as words and signs with a space between any two. */
  was: string[]
  /** What it quotes of the deck, likewise. */
  is: string[]
}

/** The rows of CORRECTIONS.md that are about single slides. */
export const corrections = readCorrections(readText(new URL('../../../CORRECTIONS.md', import.meta.url)))

/**
 * The rows of a table of corrections.
 *
 * @param markdown - the table, with columns for the slide, for what was given, what is in the deck, and why
 */
export function readCorrections(markdown: string): Correction[] {
  return markdown.split(/\r?\n/).filter(line => /^\| \d/.test(line)).map((row) => {
    const [, slides = '', was = '', is = ''] = row.split(/(?<!\\)\|/)
    return { row, slides: (slides.match(/\d+/g) ?? []).map(Number), notes: slides.includes('notes'), was: quotes(was), is: quotes(is) }
  })
}

function quotes(cell: string): string[] {
  return [...cell.matchAll(/``(.+?)``|`([^`]+)`/g)].map(([, wide, text]) => tokens((wide ?? text!).replaceAll('\\|', '|')).join(' '))
}

/**
 * Whether a row names a difference: it quotes both sides of it.
 *
 * @param correction - the row
 * @param no - the slide that has the difference
 * @param difference - the difference
 */
export function names({ slides, notes, was, is }: Correction, no: number, difference: Difference): boolean {
  return !notes && slides.includes(no) && has(was, difference.was) && has(is, difference.is)
}

function has(texts: string[], words: string): boolean {
  return words === '' || texts.some(text => ` ${text} `.includes(` ${words} `))
}

/**
 * What a row quotes of some slides and is not there.
 *
 * @param quoted - its quotes of the talk as given, or those of the deck
 * @param slides - the slides it is about, as given or in the deck
 * @param notes - whether they are quotes of the notes
 */
export function misquotes(quoted: string[], slides: WrittenSlide[], notes: boolean): string[] {
  const texts = slides.flatMap(({ content, note }) => notes ? [tokens(note)] : [shownWords(content), ...shownCode(content).map(tokens)])
  return quoted.filter(quote => !has(texts.map(text => text.join(' ')), quote))
}
