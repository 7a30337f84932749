/** Says how wide a glyph is, in thousandths of an em. */
export type GlyphWidth = (font: string, glyph: string) => number

const TEXT = /^BT\n\/(\S+) (\S+) Tf\n([\s\S]*?)^ET$/gm
/** Glyphs of fonts with two bytes a glyph, which are all but those that are drawings. */
const GLYPHS = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<((?:[0-9A-F]{4})+)> Tj$/
/** Less than this is no gap but a rounding, in thousandths of an em. */
const ROUNDING = 1

/**
 * Joins the glyphs of each line of text to one piece. Chromium places each by itself, so that a reader has to guess what
 * belongs together: Chrome's own viewer copies code out letter by letter.
 *
 * @param content a page's content stream, as Chromium writes it
 * @param widthOf the widths of the fonts' glyphs
 */
export function mergeGlyphs(content: string, widthOf: GlyphWidth): string {
  return content.replace(TEXT, (_, font: string, size: string, body: string) => {
    const lines = body.trimEnd().split('\n')
    return `BT\n/${font} ${size} Tf\n${mergeLines(lines, Number(size), glyph => widthOf(font, glyph)).join('\n')}\nET`
  })
}

function mergeLines(lines: readonly string[], size: number, widthOf: (glyph: string) => number): string[] {
  const merged: string[] = []
  /** The piece under way: what to write, and where its pen and its last glyph stand from its start, in thousandths of an em. */
  let piece: { move: string, parts: string, pen: number, at: number } | undefined
  /** How far the next piece starts from the one before. */
  let skipped = 0
  const end = () => {
    if (piece) {
      merged.push(`${piece.move}[${piece.parts}>] TJ`)
      skipped = piece.at * size / 1000
      piece = undefined
    }
  }
  for (const line of lines) {
    const [, x, y, hex] = GLYPHS.exec(line) ?? []
    if (hex === undefined) {
      end()
      merged.push(line)
      skipped = 0
      continue
    }
    const glyphs = hex.match(/.{4}/g)!
    if (piece && x !== undefined && Number(y) === 0) {
      piece.at += Number(x) * 1000 / size
      const gap = piece.at - piece.pen
      if (Math.abs(gap) >= ROUNDING) {
        piece.parts += `>${round(-gap)}<`
        piece.pen += gap
      }
    }
    else {
      const before = piece
      end()
      const move = x === undefined ? '' : `${round(Number(x) + (before ? skipped : 0))} ${y} Td `
      piece = { move, parts: '<', pen: 0, at: 0 }
    }
    piece.parts += hex
    piece.pen += glyphs.reduce((sum, glyph) => sum + widthOf(glyph), 0)
  }
  end()
  return merged
}

function round(number: number): string {
  return String(Math.round(number * 1000) / 1000)
}
