import type { PDFDocument } from 'pdf-lib'
import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** The tags of a PDF. */
interface Tags {
  /** How many there are of each role. */
  roles: Record<string, number>
  /** The alternative texts of the figures; an empty one for a figure without. */
  figures: string[]
}

/**
 * Reads the tags of a document. They are read as objects, for PDF.js reads only those that it meets on its way through a
 * page, and not those of groups.
 *
 * @param pdf a loaded edition
 */
export function tagsOf(pdf: PDFDocument): Tags {
  const tags: Tags = { roles: {}, figures: [] }
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('StructElem'))
      continue
    const role = object.lookup(PDFName.of('S'), PDFName).decodeText()
    tags.roles[role] = (tags.roles[role] ?? 0) + 1
    const alternative = object.lookup(PDFName.of('Alt'))
    if (role === 'Figure')
      tags.figures.push(alternative instanceof PDFString || alternative instanceof PDFHexString ? alternative.decodeText() : '')
  }
  return tags
}
