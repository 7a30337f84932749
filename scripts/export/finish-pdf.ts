import type { OutlineEntry } from './outline.ts'
import { PDFDocument, PDFName } from 'pdf-lib'
import { joinText } from './join-text.ts'
import { writeOutline } from './outline.ts'

/** What a PDF says about itself. */
export interface DocumentInfo {
  title: string
  author: string
  subject: string
  keywords: string
  /** As in HTML: `en`. */
  language: string
}

/** Finishes a PDF that is printed: its bytes, and how many pages it has. */
export type Finish = () => Promise<{ content: Uint8Array, count: number }>

/**
 * Gives a PDF that Chromium printed its outline and what it says about itself, and packs it tighter. The document is
 * saved whole, which keeps its tags.
 *
 * @param printed the bytes that Chromium made
 * @param info what it says about itself
 * @param outlineOf makes the outline, once the pages are known
 */
export async function finishPdf(printed: Uint8Array, info: DocumentInfo, outlineOf: (pdf: PDFDocument) => OutlineEntry[]): ReturnType<Finish> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  pdf.setTitle(info.title, { showInWindowTitleBar: true })
  pdf.setAuthor(info.author)
  pdf.setSubject(info.subject)
  pdf.setKeywords([info.keywords])
  pdf.setLanguage(info.language)
  // The browser's name would tell the reader nothing.
  pdf.setCreator('Slidev')
  for (const page of pdf.getPages())
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  joinText(pdf)
  writeOutline(pdf, outlineOf(pdf))
  return { content: await pdf.save({ useObjectStreams: true }), count: pdf.getPageCount() }
}
