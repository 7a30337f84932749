import type { ReadPdf } from './edition.ts'
import { getResolvedPDFJS } from 'unpdf'

/** What a page is drawn in; CSS hex, `#rrggbb`, each colour once. */
interface DrawnColours {
  /** What is behind its text, the whole sheet's and that of what is as large as a column. */
  grounds: string[]
  texts: string[]
}

/** From which width on a box is no rule or bullet, CSS px. */
const COLUMN = 300

/**
 * Reads the colours of a page without slides.
 *
 * @param page a page
 */
export async function drawnColours(page: Awaited<ReturnType<ReadPdf['getPage']>>): Promise<DrawnColours> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const grounds = new Set<string>()
  const texts = new Set<string>()
  let fill = ''
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index] as [unknown, unknown, number[]]
    if (operation === OPS.setFillRGBColor)
      fill = args[0] as string
    else if (operation === OPS.showText)
      texts.add(fill)
    else if (operation === OPS.constructPath && args[0] === OPS.fill && args[2][2]! - args[2][0]! > COLUMN && args[2][3]! - args[2][1]! > COLUMN)
      grounds.add(fill)
  }
  return { grounds: [...grounds], texts: [...texts] }
}
