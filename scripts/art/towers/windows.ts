import type { Point } from '../lib/path.ts'
import type { Face, Tower } from './city.ts'
import { fbm, hash, mix } from '../lib/noise.ts'
import { area, Pen } from '../lib/path.ts'
import { close, middle, open, project } from './city.ts'

const lamps = ['#ffe6b8', '#ffd08a', '#eda055', '#a9683a', '#71879c']
const widths = [1.2, 2, 3, 4.5]
// the walls between windows, by share of a bay and of a storey
const gaps = { ribbon: [0.04, 0.26], fins: [0.28, 0.14], grid: [0.17, 0.22] } as const

/** The lights and the lines of the walls of many towers, drawn over all of them. */
export interface Layer {
  /** Large windows as shapes, by lamp. */
  large: Pen[]
  /** Small ones as strokes on a grid of half pixels, by lamp and width. */
  small: Pen[][]
  storeys: Pen
  fins: Pen
}

/** A layer without any lights yet. */
export function layer(): Layer {
  return {
    large: lamps.map(() => new Pen()),
    small: lamps.map(() => widths.map(() => new Pen(2))),
    storeys: new Pen(),
    fins: new Pen(),
  }
}

/** Adds the parts of a line on a wall that can be seen. */
function rule(pen: Pen, f: Face, from: Point, to: Point, index: number): void {
  const parts = 24
  let start = -1
  for (let i = 0; i <= parts + 1; i++) {
    const point = (n: number): Point => project(f.place(mix(from[0], to[0], n / parts), mix(from[1], to[1], n / parts)))
    const shown = i <= parts && open(point(i), index)
    if (shown && start < 0) {
      start = i
    }
    else if (!shown && start >= 0) {
      if (i - start > 2)
        pen.add([point(start), point(i - 1)], false)
      start = -1
    }
  }
}

/** Adds the lit windows of a wall, and the lines of its storeys and bays. */
export function windows(to: Layer, t: Tower, f: Face, index: number, seed: number): void {
  const floors = Math.max(2, Math.round(t.h / t.floor))
  const bays = Math.max(2, Math.round(f.wide / t.bay))
  const [gu, gv] = gaps[t.style]
  const size = Math.abs(area(f.outline))
  const near = close.includes(t) && size > 12000
  // lines only where there is room between them
  const every = (length: number, count: number): number => near || size > 14000 ? Math.ceil((near ? 9 : 17) * count / length) : Infinity
  const [a, b, c] = f.outline as [Point, Point, Point]
  const everyFloor = t.style === 'fins' ? Infinity : every(Math.hypot(c[0] - b[0], c[1] - b[1]), floors)
  const everyBay = t.style === 'ribbon' || (!near && t.style === 'grid') ? Infinity : every(Math.hypot(b[0] - a[0], b[1] - a[1]), bays)
  for (let row = 0; row < floors; row++) {
    const [v0, v1] = [(row + gv) / floors, (row + 1 - gv) / floors]
    if (row && row % everyFloor === 0)
      rule(to.storeys, f, [0, row / floors], [1, row / floors], index)
    for (let column = 0, run = 1; column < bays; column += run) {
      run = 1
      // whole storeys work late, and neighbours do together
      const late = t.lit * (0.2 + 2.4 * hash(row, seed, 3) ** 3) + t.lit * 1.6 * fbm(column / 5, row / 5, 2, seed)
      if (hash(column, row, seed) > late || row > floors - 3)
        continue
      while (run < (t.style === 'ribbon' ? 7 : 4) && column + run < bays && hash(column + run, row, seed + 9) < 0.62)
        run++
      const shape = ([[gu, v0], [run - gu, v0], [run - gu, v1], [gu, v1]] as const)
        .map(([u, v]) => project(f.place((column + u) / bays, v)))
      const room = Math.abs(area(shape))
      if (room < 6 || !shape.every(p => open(p, index)))
        continue
      const pick = hash(column, row, seed + 5)
      const lamp = pick < 0.12 ? 0 : pick < 0.42 ? 1 : pick < 0.7 ? 2 : pick < 0.92 ? 3 : 4
      const line = [middle(shape[0]!, shape[3]!), middle(shape[1]!, shape[2]!)] as const
      const thick = room / Math.hypot(line[1][0] - line[0][0], line[1][1] - line[0][1])
      const bucket = widths.findIndex(w => thick < w * 1.25)
      if (room > 60 * run || bucket < 0)
        to.large[lamp]!.add(shape)
      else
        to.small[lamp]![bucket]!.add(line, false)
    }
  }
  for (let column = everyBay; column < bays; column += everyBay)
    rule(to.fins, f, [column / bays, 0], [column / bays, 1], index)
}

/** Draws a layer. */
export function lights({ large, small, storeys, fins }: Layer): string {
  const shapes = large.map(({ data }, i) => data && `<path class="l${i}" d="${data}"/>`)
  const strokes = small.flatMap((pens, i) => pens.map(({ data }, w) => data && `<path class="m${i} w${w}" d="${data}"/>`))
  return `<path class="b" d="${storeys.data}"/>${shapes.join('')}<g transform="scale(.5)">${strokes.join('')}</g><path class="f" d="${fins.data}"/>`
}

/** How lamps, and the lines of storeys and bays, look. */
export const lightStyle = [
  // a little glow around the large ones
  '[class^=l]{stroke:#ff9a4c;stroke-opacity:.28;stroke-width:4;paint-order:stroke}',
  '.b{stroke:#07090d;stroke-opacity:.5;stroke-width:1.5}',
  '.f{stroke:#0c0f14;stroke-opacity:.75;stroke-width:1.5}',
  ...lamps.map((colour, i) => `.l${i}{fill:${colour}}.m${i}{stroke:${colour}}`),
  ...widths.map((wide, i) => `.w${i}{stroke-width:${wide * 2}}`),
].join('')
