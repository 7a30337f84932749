import { Buffer } from 'node:buffer'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** A font cut to a text. */
export interface CutFont {
  woff2: Buffer
  /** The code points of the text that the font has. */
  codePoints: readonly number[]
}

const options = {
  // Kerning, marks and figures; not the coding ligatures, which would hide what is typed in the code.
  keepFeatures: ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'],
  // Hints are for small type on coarse screens; without them the files are a third of the size.
  noHinting: true,
}

/**
 * Cuts a font to the characters of a text.
 *
 * @param font a whole font file: woff2, woff or sfnt
 * @param text the characters to keep; those that the font has not are left out silently
 */
export async function cutFont(font: Buffer, text: string): Promise<CutFont> {
  const sfnt = await subsetFont(font, text, { ...options, targetFormat: 'sfnt' })
  const codePoints = [...new Face(new Blob(sfnt), 0).collectUnicodes()]
  return { woff2: await subsetFont(Buffer.from(sfnt), text, { ...options, targetFormat: 'woff2' }), codePoints }
}
