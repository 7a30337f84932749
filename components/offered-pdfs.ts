import type { Edition } from '../scripts/export/editions'
import { editionName, editions } from '../scripts/export/editions'

/** One of the deck's PDFs as the button offers it. */
export interface OfferedPdf {
  /** What it is, in a few words. */
  title: string
  /** Its file name. */
  name: string
  url: string
  /** As a reader says it: `2.3 MB`. */
  size: string
}

const titles: Record<Edition, string> = {
  slides: 'All slides',
  clicks: 'Every click',
  handout: 'Handout with notes',
}

/** What each PDF is, and its file name. */
export const pdfTitles = editions.map(edition => ({ title: titles[edition], name: editionName(edition, 'pdf') }))

/** The PDFs that stand beside the deck, with their sizes as the server tells them; those that are not there are left out. */
export async function offeredPdfs(): Promise<OfferedPdf[]> {
  const pdfs = await Promise.all(pdfTitles.map(async ({ title, name }) => {
    const url = `${import.meta.env.BASE_URL}${name}`
    const { ok, headers } = await fetch(url, { method: 'HEAD' })
    // A host that answers every path with the deck itself says "ok", too.
    if (!ok || !headers.get('content-type')?.includes('pdf'))
      return []
    return [{ title, name, url, size: `${(Number(headers.get('content-length')) / 1e6).toFixed(1)} MB` }]
  }))
  return pdfs.flat()
}
