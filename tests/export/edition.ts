import type { Buffer } from 'node:buffer'
import type { PDFDocument as Loaded } from 'pdf-lib'
import type { Edition } from '../../scripts/export/editions.ts'
import type { TextLine } from './text-lines.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { editionName } from '../../scripts/export/editions.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { textLines } from './text-lines.ts'

/** A PDF, read back with PDF.js, which had no part in writing it. */
export type ReadPdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * The file of an edition, as `npm run build` put it beside the deck.
 *
 * @param edition which one
 */
export function editionFile(edition: Edition): Buffer {
  return readFileSync(join(projectRoot, 'dist', editionName(edition, 'pdf')))
}

/**
 * Opens an edition.
 *
 * @param edition which one
 */
export function openEdition(edition: Edition): Promise<ReadPdf> {
  // PDF.js tells of each gradient that it does not compile.
  return getDocumentProxy(new Uint8Array(editionFile(edition)), { verbosity: 0 })
}

/**
 * Opens an edition to look at its objects.
 *
 * @param edition which one
 */
export function loadEdition(edition: Edition): Promise<Loaded> {
  return PDFDocument.load(editionFile(edition), { updateMetadata: false })
}

/**
 * The lines of text on each page.
 *
 * @param pdf an opened edition
 */
export function pagesOf(pdf: ReadPdf): Promise<TextLine[][]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => textLines(await pdf.getPage(index + 1))))
}
