import type { Point } from './path.ts'
import { area, Pen, simplify } from './path.ts'

/** A grid of samples over the canvas, one every `step` pixels, reaching a little beyond every edge. */
interface Field {
  columns: number
  rows: number
  step: number
  values: Float64Array
}

/** How closely the outlines follow a field. */
interface Fidelity {
  /** Largest distance, in pixels, between the outline and the drawn one. */
  tolerance: number
  /** Patches smaller than this many square pixels are left out. */
  smallest: number
}

/** Samples a function over a canvas. */
export function sample(width: number, height: number, step: number, value: (x: number, y: number) => number): Field {
  const columns = Math.ceil(width / step) + 3
  const rows = Math.ceil(height / step) + 3
  const values = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = value((column - 1) * step, (row - 1) * step)
  }
  return { columns, rows, step, values }
}

// The crossings of a grid square by the number of its corners above the level
// (1 top left, 2 top right, 4 bottom right, 8 bottom left); sides run clockwise from the top,
// and each pair goes in and out so that what is above stays on one hand.
const crossings: Record<number, number[]> = {
  1: [3, 0],
  2: [0, 1],
  3: [3, 1],
  4: [1, 2],
  5: [3, 0, 1, 2],
  6: [0, 2],
  7: [3, 2],
  8: [2, 3],
  9: [2, 0],
  10: [0, 1, 2, 3],
  11: [2, 1],
  12: [1, 3],
  13: [1, 0],
  14: [0, 3],
}

/** The closed outlines of all that lies above a level. */
function loops(field: Field, level: number): Point[][] {
  const { columns, rows, step, values } = field
  // the outermost samples count as below, so that every outline closes outside the canvas
  const at = (column: number, row: number): number =>
    column <= 0 || row <= 0 || column >= columns - 1 || row >= rows - 1 ? level - 1 : values[row * columns + column]!
  const points = new Map<number, Point>()
  const next = new Map<number, number>()

  function crossing(column: number, row: number, side: number): number {
    const [c, r, upright] = [
      [column, row, 0],
      [column + 1, row, 1],
      [column, row + 1, 0],
      [column, row, 1],
    ][side] as [number, number, number]
    const key = (r * columns + c) * 2 + upright
    if (!points.has(key)) {
      const a = at(c, r)
      const b = upright ? at(c, r + 1) : at(c + 1, r)
      const t = (level - a) / (b - a)
      points.set(key, [(c - 1 + (upright ? 0 : t)) * step, (r - 1 + (upright ? t : 0)) * step])
    }
    return key
  }

  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corners = (at(column, row) > level ? 1 : 0) + (at(column + 1, row) > level ? 2 : 0)
        + (at(column + 1, row + 1) > level ? 4 : 0) + (at(column, row + 1) > level ? 8 : 0)
      const sides = crossings[corners] ?? []
      for (let i = 0; i < sides.length; i += 2)
        next.set(crossing(column, row, sides[i]!), crossing(column, row, sides[i + 1]!))
    }
  }

  const found: Point[][] = []
  while (next.size) {
    const loop: Point[] = []
    let key: number | undefined = next.keys().next().value
    while (key !== undefined && next.has(key)) {
      loop.push(points.get(key)!)
      const following: number = next.get(key)!
      next.delete(key)
      key = following
    }
    found.push(loop)
  }
  return found
}

/** Path data of all that lies above a level. */
export function above(field: Field, level: number, { tolerance, smallest }: Fidelity): string {
  const pen = new Pen()
  for (const loop of loops(field, level)) {
    if (Math.abs(area(loop)) < smallest)
      continue
    // in two halves, as the simplification needs two ends
    const half = loop.length >> 1
    const outline = [
      ...simplify(loop.slice(0, half + 1), tolerance).slice(0, -1),
      ...simplify([...loop.slice(half), loop[0]!], tolerance).slice(0, -1),
    ]
    if (outline.length > 2)
      pen.add(outline)
  }
  return pen.data
}
