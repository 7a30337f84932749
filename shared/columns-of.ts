/** An emoji, with what may say that it is one; below U+2600 are arrows and signs that a font of letters has, too. */
const EMOJI = /(?=[\u2600-\u{1FAFF}])\p{Extended_Pictographic}\uFE0F?/gu

/**
 * How many columns of code a text takes: an emoji takes two, as in a terminal, and styles/fonts.css draws it so.
 *
 * @param text - of one line
 */
export function columnsOf(text: string): number {
  return [...text.replace(EMOJI, '  ')].length
}
