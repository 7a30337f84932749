/** One font file of the deck and the packaged file it is cut from. */
export interface DeckFont {
  /** Its name under public/fonts/, as styles/fonts.css asks for it. */
  file: string
  /** The packaged file, under node_modules/. */
  source: string
}

function deckFont(family: string, subset: string, weight: number, style: 'normal' | 'italic' = 'normal'): DeckFont {
  const italic = style === 'italic' ? '-italic' : ''
  return {
    file: `${family}-${weight}${italic}.woff2`,
    source: `@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`,
  }
}

/** Every font of the deck; a character is looked for in all of them, as the stacks of styles/ do. */
export const deckFonts: readonly DeckFont[] = [
  deckFont('pt-serif', 'latin', 400),
  deckFont('pt-serif', 'latin', 400, 'italic'),
  deckFont('pt-serif', 'latin', 700),
  deckFont('pt-sans', 'latin', 400),
  deckFont('pt-sans', 'latin', 400, 'italic'),
  deckFont('pt-sans', 'latin', 700),
  // Iosevka's latin files are the whole font: box drawing and arrows too.
  deckFont('iosevka', 'latin', 400),
  deckFont('iosevka', 'latin', 700),
  deckFont('noto-emoji', 'emoji', 400),
]
