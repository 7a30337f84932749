import type { Place } from './lib/camera.ts'
import type { Point } from './lib/path.ts'
import { writeFileSync } from 'node:fs'
import { camera } from './lib/camera.ts'
import { clamp, fbm, hash, mix, seeded } from './lib/noise.ts'
import { area, inside, Pen, trace } from './lib/path.ts'

const width = 1960
const height = 1104
const eye: Place = [0, 0, 400]
const project = camera({ at: eye, tilt: 24, turn: 24, focal: 1090, width, height })

/** A block of the city: a box with a way of holding its windows. */
interface Tower {
  x: number
  y: number
  w: number
  d: number
  h: number
  /** Share of the windows that are lit. */
  lit: number
  style: 'ribbon' | 'fins' | 'grid'
  floor: number
  bay: number
}

interface Face {
  /** Places by share of the width and of the height (0 at the roof). */
  place: (u: number, v: number) => Place
  outline: Point[]
  wide: number
  side: number
}

const close: Tower[] = [
  { x: -212, y: -40, w: 98, d: 84, h: 290, lit: 0.15, style: 'fins', floor: 4.4, bay: 4.2 },
  { x: 108, y: -80, w: 90, d: 84, h: 258, lit: 0.15, style: 'grid', floor: 4.6, bay: 4.6 },
  { x: -176, y: 60, w: 64, d: 68, h: 226, lit: 0.14, style: 'ribbon', floor: 4.4, bay: 4.4 },
  { x: 50, y: 60, w: 62, d: 66, h: 216, lit: 0.22, style: 'fins', floor: 4.4, bay: 4.2 },
  { x: -26, y: 60, w: 60, d: 62, h: 112, lit: 0.2, style: 'grid', floor: 4.8, bay: 4.8 },
  { x: -98, y: -92, w: 58, d: 60, h: 84, lit: 0.12, style: 'grid', floor: 4.8, bay: 4.8 },
  { x: 51, y: -90, w: 50, d: 57, h: 46, lit: 0.1, style: 'grid', floor: 4.8, bay: 4.8 },
  { x: 124, y: 10, w: 56, d: 32, h: 38, lit: 0.1, style: 'grid', floor: 4.8, bay: 4.8 },
]

/** The middle of the streets that run away from the camera, and of those that cross them. */
const avenue = (block: number): number => block * 74 + 42
const crossStreet = (block: number): number => block * 76 + 52

const random = seeded(7)
const far: Tower[] = []
for (let bx = -7; bx <= 7; bx++) {
  for (let by = -4; by <= 9; by++) {
    const x = avenue(bx) + 9
    const y = crossStreet(by) + 8
    const w = 44 + random() * 14
    const d = 46 + random() * 16
    const lit = 0.025 + random() * 0.09
    const h = mix(24, 150, random() ** 1.7) + (Math.hypot(x, y) > 260 ? random() * 60 : 0)
    const style = (['ribbon', 'fins', 'grid'] as const)[Math.floor(random() * 3)]!
    if (close.every(t => x > t.x + t.w + 2 || x + w < t.x - 2 || y > t.y + t.d + 2 || y + d < t.y - 2))
      far.push({ x, y, w, d, h, lit, style, floor: 4.8, bay: 4.8 })
  }
}

const corners = [[0, 0], [1, 0], [1, 1], [0, 1]] as const

/** A box on a roof or on the ground, as seen: its walls that face the camera, and its top. */
function faces(t: Tower, from = 0): Face[] {
  const found: Face[] = []
  corners.forEach(([u, v], side) => {
    const [nu, nv] = corners[(side + 1) % 4]!
    const [ax, ay, bx, by] = [t.x + u * t.w, t.y + v * t.d, t.x + nu * t.w, t.y + nv * t.d]
    // the footprint runs counter-clockwise: outward is to the right of each edge
    if ((eye[0] - ax) * (by - ay) - (eye[1] - ay) * (bx - ax) <= 0)
      return
    const place = (s: number, r: number): Place => [mix(ax, bx, s), mix(ay, by, s), mix(t.h, from, r)]
    found.push({ place, outline: corners.map(([s, r]) => project(place(s, r))), wide: Math.hypot(bx - ax, by - ay), side })
  })
  return found
}

function roof(t: Tower, inset = 0): Point[] {
  return corners.map(([u, v]) => project([t.x + mix(inset, t.w - inset, u), t.y + mix(inset, t.d - inset, v), t.h]))
}

function seen(outline: readonly Point[]): boolean {
  return outline.some(([x]) => x > -5) && outline.some(([x]) => x < width + 5)
    && outline.some(([, y]) => y > -5) && outline.some(([, y]) => y < height + 5)
}

function distance(t: Tower): number {
  return Math.hypot(clamp(0, t.x, t.x + t.w), clamp(0, t.y, t.y + t.d))
}

// what is further from the point under the camera is drawn first
const order = [...far, ...close].sort((a, b) => distance(b) - distance(a))
const masks = order.map(t => [roof(t), ...faces(t).map(f => f.outline)])

/** Whether a point is in the picture and nothing drawn later hides it. */
function open(p: Point, index: number): boolean {
  return p[0] > -4 && p[0] < width + 4 && p[1] > -4 && p[1] < height + 4
    && !masks.slice(index + 1).some(mask => mask.some(polygon => inside(p, polygon)))
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

const lamps = ['#ffe6b8', '#ffd08a', '#eda055', '#a9683a', '#71879c']
const widths = [1.2, 2, 3, 4.5]
const gaps = { ribbon: [0.04, 0.26], fins: [0.28, 0.14], grid: [0.17, 0.22] } as const

/** The lights and the lines of the walls of many towers, drawn over all of them. */
interface Layer {
  /** Large windows as shapes, by lamp. */
  large: Pen[]
  /** Small ones as strokes on a grid of half pixels, by lamp and width. */
  small: Pen[][]
  storeys: Pen
  fins: Pen
}

function layer(): Layer {
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
function windows(to: Layer, t: Tower, f: Face, index: number, seed: number): void {
  const floors = Math.max(2, Math.round(t.h / t.floor))
  const bays = Math.max(2, Math.round(f.wide / t.bay))
  const [gu, gv] = gaps[t.style]
  const size = Math.abs(area(f.outline))
  const near = close.includes(t) && size > 12000
  // lines only where there is room between them
  const every = (length: number, count: number): number => near || size > 14000 ? Math.ceil((near ? 9 : 13) * count / length) : Infinity
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

function lights({ large, small, storeys, fins }: Layer): string {
  const shapes = large.map(({ data }, i) => data && `<path class="l${i}" d="${data}"/>`)
  const strokes = small.flatMap((pens, i) => pens.map(({ data }, w) => data && `<path class="m${i} w${w}" d="${data}"/>`))
  return `<path class="b" d="${storeys.data}"/>${shapes.join('')}<g transform="scale(.5)">${strokes.join('')}</g><path class="f" d="${fins.data}"/>`
}

const defs: string[] = []
const haze = '<path fill="url(#haze)" d="M0 0h1960v700H0z"/>'

/** Bits of machinery on a roof: boxes with a lit and a dark side. */
function machinery(t: Tower, seed: number): string {
  const lids = new Pen()
  const light = new Pen()
  const dark = new Pen()
  const chance = seeded(seed)
  const big = t.w > 60
  const taken: Tower[] = []
  for (let i = 0; i < (big ? 16 : 1); i++) {
    const w = big ? 5 + chance() * 18 : 14 + chance() * 14
    const d = big ? 5 + chance() * 14 : 12 + chance() * 14
    const box = { ...t, w, d, x: t.x + 8 + chance() * (t.w - w - 16), y: t.y + 8 + chance() * (t.d - d - 16), h: t.h + 2 + chance() * 4 }
    if (taken.length > 6 || !taken.every(b => box.x > b.x + b.w + 3 || b.x > box.x + w + 3 || box.y > b.y + b.d + 3 || b.y > box.y + d + 3))
      continue
    taken.push(box)
    faces(box, t.h).filter(f => big || f.side % 3 === 0).forEach(f => (f.side % 3 ? dark : light).add(f.outline))
    lids.add(roof(box))
  }
  const paint = (name: string, { data }: Pen): string => data && `<path class="${name}" d="${data}"/>`
  return paint('x', dark) + paint('y', light) + paint('z', lids)
}

function tower(t: Tower, index: number, to: Layer): string {
  const near = close.includes(t)
  const top = roof(t)
  let out = ''
  faces(t).forEach((f) => {
    const probes = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap(u => [0.02, 0.2, 0.4, 0.7, 0.95].map(v => project(f.place(u, v))))
    if (probes.filter(p => open(p, index)).length < 2)
      return
    let fill = ` class="v${f.side}"`
    if (t.h > 200 && near) {
      const id = `g${index}${f.side}`
      fill = ` fill="url(#${id})"`
      const [a, b, c, d] = f.outline as [Point, Point, Point, Point]
      const [x1, y1, x2, y2] = [...middle(a, b), ...middle(c, d)].map(Math.round)
      defs.push(`<linearGradient id="${id}" href="#s${f.side}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`)
    }
    windows(to, t, f, index, index * 7 + f.side)
    out += `<path${fill} d="${trace(f.outline)}"/>`
  })
  if ([...top, middle(top[0]!, top[2]!)].some(p => open(p, index)))
    out += near
      ? `<path class="e" d="${trace(top)}"/><path class="r" d="${trace(roof(t, 1.8))}"/>${machinery(t, index)}`
      : `<path class="r p" d="${trace(top)}"/>${machinery(t, index)}`
  return out
}

/** Streets: a glow along each, lamps on both sides, and the lights of cars. */
function streets(): string {
  const [roads, main, kerbs, lanes, white, red] = [new Pen(), new Pen(), new Pen(), new Pen(), new Pen(), new Pen()]
  const lay = (pen: Pen, at: number, along: boolean): void => {
    const ends: Place[] = along ? [[at, -140, 0], [at, 600, 0]] : [[-420, at, 0], [460, at, 0]]
    const line = ends.map(project)
    if (seen(line))
      pen.add(line, false)
  }
  for (let block = -5; block <= 5; block++) {
    for (const [at, along] of [[avenue(block), true], [crossStreet(block), false]] as const) {
      lay(block ? roads : main, at, along)
      lay(kerbs, at - 6.5, along)
      lay(kerbs, at + 6.5, along)
      lay(block ? lanes : white, at - 2.2, along)
      lay(block ? lanes : red, at + 2.2, along)
      if (!block) {
        lay(white, at - 3.6, along)
        lay(red, at + 3.6, along)
      }
    }
  }
  const lines = Object.entries({ r: roads, m: main, k: kerbs, n: lanes, t: white, u: red }).map(([id, { data }]) => `<path id="${id}" d="${data}"/>`)
  const stroke = (id: string, width: number, opacity: number, paint = 'url(#ember)', rest = ''): string =>
    `<use href="#${id}" stroke="${paint}" stroke-opacity="${opacity}" stroke-width="${width}"${rest}/>`
  return `<defs>${lines.join('')}</defs><g fill="none">${[
    ...[[64, 0.07], [40, 0.1], [20, 0.16]].map(([wide, opacity]) => stroke('r', wide!, opacity!)),
    ...[[130, 0.05], [96, 0.07], [66, 0.09], [42, 0.12], [24, 0.15]].map(([wide, opacity]) => stroke('m', wide!, opacity!)),
    stroke('k', 2.2, 0.75, '#ffb070', ' stroke-linecap="round" stroke-dasharray="0 19"'),
    stroke('n', 1.8, 0.85, '#ffe6bd', ' stroke-dasharray="3 71 4 17 3 123 3 37 4 13 3 88"'),
    stroke('n', 1.8, 0.85, '#f0532c', ' stroke-dasharray="0 42 3 90 3 17 4 157"'),
    // on the main streets the lights run together, as in a long exposure
    stroke('t', 1.5, 0.8, '#ffd9a0', ' stroke-dasharray="90 16 40 70 130 24 20 44"'),
    stroke('u', 1.5, 0.9, '#ff5a2c', ' stroke-dasharray="60 34 110 20 30 60"'),
  ].join('')}</g>`
}

const border = order.findIndex(t => close.includes(t))
const behind = layer()
const before = layer()
const back = order.slice(0, border).map((t, i) => tower(t, i, behind)).join('')
const front = order.slice(border).map((t, i) => tower(t, i + border, before)).join('')
const city = [back, lights(behind), haze, front, lights(before)].join('\n')

/** The colours down a wall, from the sky's light to the street's glow, for the four sides. */
const walls = [
  ['#46566a', '#222a35', '#15181e', '#4a2015'],
  ['#222a35', '#151920', '#100f12', '#5a2412'],
  ['#1b2029', '#12161c', '#0e0e11', '#3a1810'],
  ['#2f3a49', '#1a2029', '#12141a', '#4a2012'],
].map((colours, side) => `<linearGradient id="s${side}">${colours.map((c, i) => `<stop offset="${[0, 0.35, 0.72, 1][i]}" stop-color="${c}"/>`).join('')}</linearGradient><linearGradient id="v${side}" href="#s${side}" x2="0" y2="1.1"/>`)

const style = `${[0, 1, 2, 3].map(side => `.v${side}{fill:url(#v${side})}`).join('')}[class^=l]{stroke:#ff9a4c;stroke-opacity:.28;stroke-width:4;paint-order:stroke}.e{fill:url(#rim)}.r{fill:url(#roof)}.p{stroke:url(#rim);stroke-width:3}.x{fill:#0d1015}.y{fill:#4a5a6e}.z{fill:url(#lid)}.b{stroke:#07090d;stroke-opacity:.5;stroke-width:1.5}.f{stroke:#0c0f14;stroke-opacity:.75;stroke-width:1.5}${
  lamps.map((c, i) => `.l${i}{fill:${c}}.m${i}{stroke:${c}}`).join('')}${widths.map((w, i) => `.w${i}{stroke-width:${w * 2}}`).join('')}`

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>Office towers at dusk, from above</title>
<style>${style}</style>
<defs>
${walls.join('\n')}
<linearGradient id="rim" gradientUnits="userSpaceOnUse" x2="1400" y2="1104"><stop stop-color="#5b6d83"/><stop offset="1" stop-color="#27303c"/></linearGradient>
<linearGradient id="roof" gradientUnits="userSpaceOnUse" x2="1500" y2="1104"><stop stop-color="#2c3543"/><stop offset=".6" stop-color="#181c23"/><stop offset="1" stop-color="#12151a"/></linearGradient>
<linearGradient id="lid" gradientUnits="userSpaceOnUse" x2="1500" y2="1104"><stop stop-color="#3d495a"/><stop offset="1" stop-color="#222933"/></linearGradient>
<linearGradient id="haze" x2="0" y2="1"><stop stop-color="#6a7f99" stop-opacity=".42"/><stop offset=".5" stop-color="#4a5a70" stop-opacity=".16"/><stop offset="1" stop-color="#46566a" stop-opacity="0"/></linearGradient>
<radialGradient id="ember" gradientUnits="userSpaceOnUse" cx="980" cy="800" r="900"><stop stop-color="#ff8a4c"/><stop offset=".35" stop-color="#e8502a" stop-opacity=".8"/><stop offset="1" stop-color="#7a2412" stop-opacity=".25"/></radialGradient>
<radialGradient id="dim"><stop stop-color="#0b0d12" stop-opacity=".5"/><stop offset=".5" stop-color="#0b0d12" stop-opacity=".3"/><stop offset="1" stop-color="#0b0d12" stop-opacity="0"/></radialGradient>
<radialGradient id="edge" r=".75"><stop offset=".5" stop-color="#07080b" stop-opacity="0"/><stop offset="1" stop-color="#07080b" stop-opacity=".7"/></radialGradient>
<filter id="n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .8 0 0 0 0 .8 0 0 0 0 .85 .9 0 0 0 -.38"/></filter>
<pattern id="grain" width="256" height="256" patternUnits="userSpaceOnUse"><path d="M0 0h256v256H0z" filter="url(#n)"/></pattern>
${defs.join('\n')}
</defs>
<path fill="#0f0b0c" d="M0 0h1960v1104H0z"/>
${streets()}
${city}
<path fill="url(#dim)" d="M330 250h1300v600H330z"/>
<path fill="url(#edge)" d="M0 0h1960v1104H0z"/>
<path fill="url(#grain)" opacity=".16" d="M0 0h1960v1104H0z"/>
</svg>
`
writeFileSync(new URL('../../public/covers/towers.svg', import.meta.url), svg)
