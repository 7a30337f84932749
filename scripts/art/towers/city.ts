import type { Place } from '../lib/camera.ts'
import type { Point } from '../lib/path.ts'
import { camera } from '../lib/camera.ts'
import { clamp, mix, seeded } from '../lib/noise.ts'
import { inside } from '../lib/path.ts'

/** Size of the picture. */
export const width = 1960
export const height = 1104
const eye: Place = [0, 0, 400]
/** Turns places of the city into points of the picture. */
export const project = camera({ at: eye, tilt: 24, turn: 24, focal: 1090, width, height })

/** A block of the city: a box with a way of holding its windows. */
export interface Tower {
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

/** A wall that faces the camera. */
export interface Face {
  /** Places by share of the width and of the height (0 at the roof). */
  place: (u: number, v: number) => Place
  outline: Point[]
  /** Its width in metres. */
  wide: number
  /** Which side of the tower it is, from 0 to 3. */
  side: number
}

/** The towers in front, each placed by hand. */
export const close: Tower[] = [
  { x: -212, y: -40, w: 98, d: 84, h: 290, lit: 0.15, style: 'fins', floor: 4.4, bay: 4.2 },
  { x: 108, y: -80, w: 88, d: 84, h: 258, lit: 0.15, style: 'grid', floor: 4.6, bay: 4.6 },
  { x: -176, y: 60, w: 64, d: 68, h: 226, lit: 0.14, style: 'ribbon', floor: 4.4, bay: 4.4 },
  { x: 50, y: 60, w: 62, d: 66, h: 216, lit: 0.22, style: 'fins', floor: 4.4, bay: 4.2 },
  { x: -26, y: 60, w: 60, d: 62, h: 112, lit: 0.2, style: 'grid', floor: 4.8, bay: 4.8 },
  { x: -98, y: -92, w: 58, d: 60, h: 84, lit: 0.12, style: 'grid', floor: 4.8, bay: 4.8 },
  { x: 51, y: -90, w: 50, d: 57, h: 46, lit: 0.1, style: 'grid', floor: 4.8, bay: 4.8 },
  { x: 124, y: 10, w: 56, d: 32, h: 38, lit: 0.1, style: 'grid', floor: 4.8, bay: 4.8 },
]

/** The middle of a street that runs away from the camera. */
export const avenue = (block: number): number => block * 74 + 42

/** The middle of a street that crosses those. */
export const crossStreet = (block: number): number => block * 76 + 52

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

/** The walls of a tower, or of a box on a roof, that face the camera. */
export function faces(t: Tower, from = 0): Face[] {
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

/** The top of a tower. */
export function roof(t: Tower, inset = 0): Point[] {
  return corners.map(([u, v]) => project([t.x + mix(inset, t.w - inset, u), t.y + mix(inset, t.d - inset, v), t.h]))
}

/** Whether a shape reaches into the picture. */
export function seen(outline: readonly Point[]): boolean {
  return outline.some(([x]) => x > -5) && outline.some(([x]) => x < width + 5)
    && outline.some(([, y]) => y > -5) && outline.some(([, y]) => y < height + 5)
}

function distance(t: Tower): number {
  return Math.hypot(clamp(0, t.x, t.x + t.w), clamp(0, t.y, t.y + t.d))
}

/** All the towers as they are drawn: first what is further from the point under the camera. */
export const order = [...far, ...close].sort((a, b) => distance(b) - distance(a))
const masks = order.map(t => [roof(t), ...faces(t).map(f => f.outline)])

/** Whether a point is in the picture and nothing drawn later hides it. */
export function open(p: Point, index: number): boolean {
  return p[0] > -4 && p[0] < width + 4 && p[1] > -4 && p[1] < height + 4
    && !masks.slice(index + 1).some(mask => mask.some(polygon => inside(p, polygon)))
}

/** The point halfway. */
export function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}
