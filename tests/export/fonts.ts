import type { Edition } from '../../scripts/export/editions.ts'
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import { loadEdition } from './edition.ts'

/** A font of a PDF. */
interface PdfFont {
  /** Its name; empty for drawings that are used as letters. */
  name: string
  embedded: boolean
  /** Whether it has only the glyphs that are used. */
  subset: boolean
}

/**
 * The fonts of an edition.
 *
 * @param edition which one
 */
export async function fontsOf(edition: Edition): Promise<PdfFont[]> {
  const pdf = await loadEdition(edition)
  const dicts = pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFDict)
  return dicts.filter(dict => dict.get(PDFName.of('Type')) === PDFName.of('Font') && !dict.has(PDFName.of('CIDSystemInfo'))).map((font) => {
    if (font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))
      return { name: '', embedded: font.has(PDFName.of('CharProcs')), subset: true }
    const name = font.lookup(PDFName.of('BaseFont'), PDFName).decodeText()
    const whole = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font
    const descriptor = whole.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some(file => descriptor?.has(PDFName.of(file)))
    return { name, embedded, subset: /^[A-Z]{6}\+/.test(name) }
  })
}
