import type { Edition } from './editions.ts'
import { extractText } from 'unpdf'
import { editionName } from './editions.ts'
import { pdfProblems } from './pdf-problems.ts'

/**
 * Reads a finished PDF back, with a library that had no part in writing it, before it takes the place of an older one.
 *
 * @param bytes the PDF
 * @param edition which edition it is
 * @param pages how many pages it should have; any number unless given
 * @throws Error with one line if a page has no text or shows an error
 */
export async function proofread(bytes: Uint8Array, edition: Edition, pages?: number): Promise<void> {
  // The reader takes the bytes for itself.
  const { text } = await extractText(bytes.slice())
  const [problem] = pdfProblems(text, pages)
  if (problem)
    throw new Error(`${editionName(edition, 'pdf')} ${problem}; it is not written, look at the slides in “npm run dev”`)
}
