/** One font file of the deck and the packaged file it is cut from. */
export interface DeckFont {
  /** The family that it belongs to, as styles/fonts.css and the stacks of styles/tokens.css name it. */
  family: string
  /** Its name under public/fonts/, as styles/fonts.css asks for it. */
  file: string
  /** The packaged file, under node_modules/. */
  source: string
}

function deckFont(family: string, subset: string, weight: number, style: 'normal' | 'italic' = 'normal'): DeckFont {
  const italic = style === 'italic' ? '-italic' : ''
  const name = family.toLowerCase().replaceAll(' ', '-')
  return {
    family,
    file: `${name}-${weight}${italic}.woff2`,
    source: `@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff2`,
  }
}

/** Every font of the deck; each is cut to all characters that it has of the deck's. */
export const deckFonts: readonly DeckFont[] = [
  deckFont('PT Serif', 'latin', 400),
  deckFont('PT Serif', 'latin', 400, 'italic'),
  deckFont('PT Serif', 'latin', 700),
  deckFont('PT Sans', 'latin', 400),
  deckFont('PT Sans', 'latin', 400, 'italic'),
  deckFont('PT Sans', 'latin', 700),
  // Iosevka's latin files are the whole font: box drawing and arrows too.
  deckFont('Iosevka', 'latin', 400),
  deckFont('Iosevka', 'latin', 700),
  deckFont('Noto Emoji', 'emoji', 400),
]
