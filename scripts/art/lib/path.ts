/** A point on the canvas. */
export type Point = readonly [x: number, y: number]

/** Collects shapes as relative path data on a whole-number grid: short, and without rounding drift. */
export class Pen {
  /** The path data so far. */
  data = ''
  #x = 0
  #y = 0
  readonly #unit: number

  /** Keeps `unit` steps to the pixel; with more than one, the path needs a matching scale. */
  constructor(unit = 1) {
    this.#unit = unit
  }

  /** Adds a polygon, or an open line. */
  add(points: readonly Point[], closed = true): void {
    let grid = points.map(([x, y]) => [Math.round(x * this.#unit), Math.round(y * this.#unit)] as const)
    const away = grid.map(([x, y]) => Math.abs(x - this.#x) + Math.abs(y - this.#y))
    // begin with what is next to the last shape: short moves take fewer digits
    const nearest = away.indexOf(Math.min(...away))
    if (closed)
      grid = [...grid.slice(nearest), ...grid.slice(0, nearest)]
    else if (away.at(-1)! < away[0]!)
      grid.reverse()
    const [first] = grid
    if (!first)
      return
    // the pairs after a move are lines, without saying so
    const steps = [first[0] - this.#x, first[1] - this.#y]
    let [x, y] = first
    for (const [nx, ny] of grid) {
      if (nx !== x || ny !== y)
        steps.push(nx - x, ny - y)
      ;[x, y] = [nx, ny]
    }
    if (steps.length < 4)
      return
    this.data += `m${pack(steps)}${closed ? 'z' : ''}`
    ;[this.#x, this.#y] = closed ? first : [x, y]
  }
}

function pack(values: number[]): string {
  return values.map((value, i) => i && value >= 0 ? ` ${value}` : `${value}`).join('')
}

/** A single polygon, or an open line, as path data. */
export function trace(points: readonly Point[], closed = true): string {
  const pen = new Pen()
  pen.add(points, closed)
  return pen.data
}

/** Surface of a polygon; the sign tells the winding. */
export function area(points: readonly Point[]): number {
  let sum = 0
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!
    sum += x * ny - nx * y
  })
  return sum / 2
}

/** Whether a point lies within a polygon. */
export function inside([x, y]: Point, polygon: readonly Point[]): boolean {
  let hit = false
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]!
    if ((ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax)
      hit = !hit
  })
  return hit
}

/** Drops the points of a line that lie within `tolerance` of a straighter one (Douglas and Peucker). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3)
    return [...points]
  const [ax, ay] = points[0]!
  const [bx, by] = points.at(-1)!
  const length = Math.hypot(bx - ax, by - ay)
  let worst = 0
  let at = 0
  points.forEach(([x, y], i) => {
    const off = length
      ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
      : Math.hypot(x - ax, y - ay)
    if (off > worst) {
      worst = off
      at = i
    }
  })
  if (worst <= tolerance)
    return [points[0]!, points.at(-1)!]
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)]
}
