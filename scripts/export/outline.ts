import type { PDFDocument, PDFRef } from 'pdf-lib'
import { PDFHexString, PDFName, PDFNumber } from 'pdf-lib'

/** An entry of a PDF's outline. */
export interface OutlineEntry {
  title: string
  /** The index of the page that it leads to. */
  page: number
  /** How far from the page's bottom edge, in points; the whole page unless given. */
  top?: number
  children?: OutlineEntry[]
}

/**
 * Writes an outline into a PDF, in the place of the one that it has. Chromium's own has all headings of all pages.
 *
 * @param pdf the document
 * @param entries the entries of the first rank
 */
export function writeOutline(pdf: PDFDocument, entries: readonly OutlineEntry[]): void {
  const root = pdf.context.nextRef()
  const items = writeItems(pdf, entries, root)
  pdf.context.assign(root, pdf.context.obj({ Type: 'Outlines', First: items[0]!, Last: items.at(-1)!, Count: countOpen(entries) }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function writeItems(pdf: PDFDocument, entries: readonly OutlineEntry[], parent: PDFRef): PDFRef[] {
  const { context } = pdf
  const refs = entries.map(() => context.nextRef())
  entries.forEach(({ title, page, top, children = [] }, index) => {
    const target = pdf.getPage(page).ref
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: top === undefined ? [target, 'Fit'] : [target, 'XYZ', null, PDFNumber.of(top), null],
    })
    if (index > 0)
      item.set(PDFName.of('Prev'), refs[index - 1]!)
    if (index < refs.length - 1)
      item.set(PDFName.of('Next'), refs[index + 1]!)
    if (children.length > 0) {
      const below = writeItems(pdf, children, refs[index]!)
      item.set(PDFName.of('First'), below[0]!)
      item.set(PDFName.of('Last'), below.at(-1)!)
      item.set(PDFName.of('Count'), PDFNumber.of(children.length))
    }
    context.assign(refs[index]!, item)
  })
  return refs
}

function countOpen(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, { children = [] }) => sum + 1 + countOpen(children), 0)
}
