import type { PDFDocument, PDFPage } from 'pdf-lib'
import type { GlyphWidth } from './merge-glyphs.ts'
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import { mergeGlyphs } from './merge-glyphs.ts'

/**
 * Joins the glyphs of all lines of a document, see `mergeGlyphs`.
 *
 * @param pdf a document that Chromium printed
 */
export function joinText(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const content = page.node.get(PDFName.of('Contents'))
    const stream = pdf.context.lookup(content)
    if (content instanceof PDFRef && stream instanceof PDFRawStream)
      pdf.context.assign(content, rewrite(stream, glyphWidths(page)))
  }
}

function rewrite(stream: PDFRawStream, widthOf: GlyphWidth): PDFRawStream {
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const packed = deflateSync(Buffer.from(mergeGlyphs(content, widthOf), 'latin1'), { level: 9 })
  const dict = stream.dict.clone()
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length))
  return PDFRawStream.of(dict, packed)
}

/** The widths that the page's fonts give for their glyphs. */
function glyphWidths(page: PDFPage): GlyphWidth {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  const tables = new Map<string, { widths: Map<number, number>, other: number }>()
  return (name, glyph) => {
    const table = tables.get(name) ?? readWidths(fonts?.lookupMaybe(PDFName.of(name), PDFDict))
    tables.set(name, table)
    return table.widths.get(Number.parseInt(glyph, 16)) ?? table.other
  }
}

function readWidths(font: PDFDict | undefined): { widths: Map<number, number>, other: number } {
  const descendant = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
  const widths = new Map<number, number>()
  const list = descendant?.lookupMaybe(PDFName.of('W'), PDFArray)
  // A list is "first [width width]" or "first last width".
  const size = list?.size() ?? 0
  for (let index = 0; index < size;) {
    const first = list!.lookup(index, PDFNumber).asNumber()
    const next = list!.lookup(index + 1)
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, offset) => widths.set(first + offset, (width as PDFNumber).asNumber()))
      index += 2
    }
    else {
      for (let glyph = first; glyph <= (next as PDFNumber).asNumber(); glyph++)
        widths.set(glyph, list!.lookup(index + 2, PDFNumber).asNumber())
      index += 3
    }
  }
  return { widths, other: descendant?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000 }
}
