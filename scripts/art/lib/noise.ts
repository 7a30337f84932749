/** A repeatable stream of numbers in [0, 1). */
type Random = () => number

/** Makes a small seeded generator (mulberry32), so that every run draws the same picture. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number in [0, 1) that depends only on the lattice point and the seed. */
export function hash(x: number, y: number, seed = 0): number {
  let h = Math.imul(x | 0, 0x27D4EB2D) ^ Math.imul(y | 0, 0x165667B1) ^ Math.imul(seed | 0, 0x9E3779B1)
  h = Math.imul(h ^ (h >>> 15), 0x85EBCA6B)
  h = Math.imul(h ^ (h >>> 13), 0xC2B2AE35)
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32
}

/** Blends from `a` to `b`. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** Limits a value to [low, high]. */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value))
}

/** A soft step from 0 at `from` to 1 at `to`. */
export function smooth(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from))
  return t * t * (3 - 2 * t)
}

/** Value noise in [-1, 1] with unit-sized features. */
export function noise(x: number, y: number, seed = 0): number {
  const ix = Math.floor(x)
  const iy = Math.floor(y)
  const u = smooth(0, 1, x - ix)
  const v = smooth(0, 1, y - iy)
  const top = mix(hash(ix, iy, seed), hash(ix + 1, iy, seed), u)
  const bottom = mix(hash(ix, iy + 1, seed), hash(ix + 1, iy + 1, seed), u)
  return mix(top, bottom, v) * 2 - 1
}

/** Fractal noise: octaves of `noise`, each twice as fine and half as strong. */
export function fbm(x: number, y: number, octaves: number, seed = 0): number {
  let sum = 0
  let strength = 0.5
  for (let octave = 0; octave < octaves; octave++) {
    sum += strength * noise(x, y, seed + octave * 101)
    // turned a little each time, so that the lattice does not show
    ;[x, y] = [x * 1.6 + y * 1.2 + 7.3, y * 1.6 - x * 1.2 + 3.1]
    strength /= 2
  }
  return sum
}

/** The nearest cell of a scattering of points. */
interface Cell {
  near: number
  /** How much further the next point is: 0 on the border between two cells. */
  gap: number
  /** A number of its own in [0, 1). */
  id: number
  /** The way from its point. */
  dx: number
  dy: number
}

/** Cellular (Worley) noise with unit-sized cells. */
export function cell(x: number, y: number, seed = 0): Cell {
  const ix = Math.floor(x)
  const iy = Math.floor(y)
  let near = Infinity
  let next = Infinity
  let found = { id: 0, dx: 0, dy: 0 }
  for (let cy = iy - 1; cy <= iy + 1; cy++) {
    for (let cx = ix - 1; cx <= ix + 1; cx++) {
      const dx = x - cx - hash(cx, cy, seed)
      const dy = y - cy - hash(cx, cy, seed + 1)
      const distance = Math.hypot(dx, dy)
      if (distance < near) {
        next = near
        near = distance
        found = { id: hash(cx, cy, seed + 2), dx, dy }
      }
      else if (distance < next) {
        next = distance
      }
    }
  }
  return { near, gap: next - near, ...found }
}
