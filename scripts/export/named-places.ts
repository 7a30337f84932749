import type { PDFDocument } from 'pdf-lib'
import type { Place } from './slide-outline.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'

/**
 * Where the anchors that links lead to have come to stand.
 *
 * @param pdf a document that Chromium printed
 * @returns the places by the anchors' ids
 */
export function namedPlaces(pdf: PDFDocument): Map<string, Place> {
  const places = new Map<string, Place>()
  const indexes = new Map(pdf.getPages().map(({ ref }, index) => [ref, index]))
  for (const [name, target] of pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    const place = pdf.context.lookupMaybe(target, PDFArray)
    const page = indexes.get(place?.get(0) as never)
    const top = place?.lookupMaybe(3, PDFNumber)?.asNumber()
    if (page !== undefined)
      places.set(name.decodeText(), { page, ...top === undefined ? {} : { top } })
  }
  return places
}
