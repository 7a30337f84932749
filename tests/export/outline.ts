import type { ReadPdf } from './edition.ts'
import { talk } from '../support/talk.ts'

/** An entry of an outline: its title, its page from 0, and those below it. */
export interface Entry {
  title: string
  page: number
  items: Entry[]
}

/**
 * The outline of a PDF.
 *
 * @param pdf an opened edition
 */
export async function outlineOf(pdf: ReadPdf): Promise<Entry[]> {
  type Raw = Awaited<ReturnType<ReadPdf['getOutline']>>
  const read = (entries: Raw): Promise<Entry[]> => Promise.all(entries.map(async ({ title, dest, items }) => {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    return { title, page: await pdf.getPageIndex(target![0]), items: await read(items) }
  }))
  return read(await pdf.getOutline())
}

/**
 * The number of the slide that each page belongs to, by the outline.
 *
 * @param pdf an opened edition of slides
 */
export async function slideOfPage(pdf: ReadPdf): Promise<number[]> {
  const entries = (await outlineOf(pdf)).flatMap(entry => [entry, ...entry.items])
  return Array.from({ length: pdf.numPages }, (_, page) => {
    const index = entries.findLastIndex(entry => entry.page <= page)
    return talk.slides[index]!.number
  })
}
