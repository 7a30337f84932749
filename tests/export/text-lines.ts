import type { ReadPdf } from './edition.ts'
import { getResolvedPDFJS } from 'unpdf'

/** A piece of text that a reader copies out as one line. */
export interface TextLine {
  /** Its characters, blanks and all. */
  text: string
  /** Its left end and its baseline in points from the page's lower left corner. */
  x: number
  y: number
  /** The height of its font, points. */
  size: number
  /** Its font's name. */
  font: string
}

type Matrix = [number, number, number, number, number, number]
interface Glyph { unicode: string, width: number }

/**
 * The lines of a page, in the order in which they are written: pieces on one baseline, one directly after the other,
 * are one line. PDF.js's own text leaves out the blanks at the start of a line, so the drawing itself is read.
 *
 * @param page a page
 */
export async function textLines(page: Awaited<ReturnType<ReadPdf['getPage']>>): Promise<TextLine[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const lines: TextLine[] = []
  const stack: Matrix[] = []
  let world: Matrix = [1, 0, 0, 1, 0, 0]
  let text: Matrix = world
  let font = { name: '', size: 1 }
  let end: { x: number, y: number } | undefined
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as never
    if (operator === OPS.save)
      stack.push(world)
    else if (operator === OPS.restore)
      world = stack.pop() ?? world
    else if (operator === OPS.transform)
      world = multiply(world, args)
    else if (operator === OPS.paintFormXObjectBegin)
      [, world] = [stack.push(world), args[0] ? multiply(world, args[0]) : world]
    else if (operator === OPS.paintFormXObjectEnd)
      world = stack.pop() ?? world
    else if (operator === OPS.beginText)
      text = [1, 0, 0, 1, 0, 0]
    else if (operator === OPS.setFont)
      font = { name: nameOf(page, args[0]), size: args[1] }
    else if (operator === OPS.setTextMatrix)
      text = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? [...args[0] as Matrix] : args) as Matrix
    else if (operator === OPS.moveText)
      text = multiply(text, [1, 0, 0, 1, args[0], args[1]])
    else if (operator === OPS.showText)
      show(args[0])
  })
  return lines

  function show(glyphs: (Glyph | number)[]) {
    const [a, b, , , x, y] = multiply(world, text)
    const scale = Math.hypot(a, b) * font.size
    const width = glyphs.reduce<number>((sum, glyph) => sum + (typeof glyph === 'number' ? -glyph : glyph.width), 0) / 1000 * scale
    const characters = glyphs.map(glyph => typeof glyph === 'number' ? '' : glyph.unicode).join('')
    const follows = end && Math.abs(end.y - y) < 0.5 && Math.abs(end.x - x) < scale * 0.1
    if (follows)
      lines.at(-1)!.text += characters
    else
      lines.push({ text: characters, x, y, size: scale, font: font.name })
    end = { x: x + width, y }
  }
}

function nameOf(page: Awaited<ReturnType<ReadPdf['getPage']>>, id: string): string {
  return page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name: string }).name : id
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
