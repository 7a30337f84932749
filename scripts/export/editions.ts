/** The three PDFs: the fewest pages that lose nothing, every click as it was on stage, and the slides with notes for paper. */
export const editions = ['slides', 'clicks', 'handout'] as const

/** One of the three PDFs. */
export type Edition = typeof editions[number]

/** Where the deck is hosted, once it is: the handout prints it, and links to files of the deck lead there. */
export const deckAddress: string | undefined = undefined

/** What all files of an export are called before `-slides`, `-clicks` and `-handout`. */
const baseName = 'forged-in-rust'

/**
 * The stable name of an edition's file, or of its folder of pictures.
 *
 * @param edition which of the three
 * @param format `pdf` for the file, `png` for the folder
 */
export function editionName(edition: Edition, format: 'pdf' | 'png'): string {
  return `${baseName}-${edition}${format === 'pdf' ? '.pdf' : ''}`
}
