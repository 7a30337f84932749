import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { projectRoot } from '../lib/paths.ts'

/** The digits of the code's font as shapes. */
export interface DigitShapes {
  /** SVG path data of 0 to 9, in the font's units, y upwards. */
  paths: string[]
  /** The font's units in one em. */
  unitsPerEm: number
  /** The width of each digit, in the font's units. */
  advance: number
}

/** The digits of the coding font, to draw line numbers that are not text. */
export async function digitShapes(): Promise<DigitShapes> {
  const woff2 = readFileSync(join(projectRoot, 'node_modules/@fontsource/iosevka/files/iosevka-latin-400-normal.woff2'))
  const sfnt = await subsetFont(woff2, '0123456789', { targetFormat: 'sfnt' })
  const face = new Face(new Blob(sfnt), 0)
  const font = new Font(face)
  const glyphs = Array.from('0123456789', digit => font.nominalGlyph(digit.charCodeAt(0)) ?? 0)
  return {
    paths: glyphs.map(glyph => font.glyphToPath(glyph)),
    unitsPerEm: face.upem,
    advance: font.glyphHAdvance(glyphs[0]!),
  }
}
