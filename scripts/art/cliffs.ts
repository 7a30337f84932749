import { writeFileSync } from 'node:fs'
import { above, sample } from './lib/contour.ts'
import { cell, clamp, fbm, hash, noise, smooth } from './lib/noise.ts'

const width = 980
const height = 1104
const step = 4

/** The height at which the rock meets the sky. */
function crest(x: number): number {
  const towers = cell(x / 120, 0.5, 3)
  return 235 - 90 * smooth(-0.5, 0.9, fbm(x / 260, 1, 2, 11)) - 70 * (towers.id - 0.5)
    + 26 * fbm(x / 40, 5, 3, 12) + 0.00022 * (x - 620) ** 2
}

/** A field of tilted planes, as broken rock has. */
function facets(x: number, y: number, seed: number): number {
  const { dx, dy, id, near } = cell(x, y, seed)
  const angle = id * 40
  return 0.75 * (dx * Math.cos(angle) + dy * Math.sin(angle)) + 0.8 * (hash(Math.floor(id * 1e6), 1) - 0.5) - 0.25 * near
}

/** The number of the layer of rock, with the share of the way down it. */
function layer(x: number, y: number): number {
  return y / 52 + x / 900 + 0.55 * fbm(x / 240, y / 240, 2, 31) + 0.35 * noise(0.5, y / 90, 33)
}

/** How far the rock stands out towards the viewer. */
function relief(x: number, y: number): number {
  const wx = x + 30 * fbm(x / 90, y / 160, 3, 41)
  const buttress = 1 - Math.abs(noise(wx / 150, y / 700, 42))
  const rib = 1 - Math.abs(noise(wx / 52 + 9, y / 260, 43))
  const s = layer(x, y)
  const within = s - Math.floor(s)
  const hard = 0.3 + hash(Math.floor(s), 7)
  // the haze below hides what is small
  const fine = smooth(900, 560, y)
  const ledge = hard * (smooth(0, 0.16, within) * 10 - within * 5)
  return 95 * buttress + 26 * rib + ledge + fine * (26 * facets(wx / 84, y / 130, 44) + 9 * facets(x / 40, y / 46, 45)) + 0.1 * (y - 300) + 46 * smooth(620, 900, y + 60 * noise(x / 140, 2, 48))
}

const columns = Math.ceil(width / step) + 60
const rows = Math.ceil(height / step) + 60
const heights = new Float64Array(columns * rows)
for (let r = 0; r < rows; r++) {
  for (let c = 0; c < columns; c++)
    heights[r * columns + c] = relief((c - 30) * step, (r - 30) * step)
}
function z(c: number, r: number): number {
  return heights[clamp(Math.round(r) + 30, 0, rows - 1) * columns + clamp(Math.round(c) + 30, 0, columns - 1)]!
}

const light = [0.74, -0.5, 0.45] as const

function tone(x: number, y: number): number {
  const [c, r] = [x / step, y / step]
  const nx = (z(c - 1, r) - z(c + 1, r)) / (2 * step)
  const ny = (z(c, r - 1) - z(c, r + 1)) / (2 * step)
  const lambert = clamp((nx * light[0] + ny * light[1] + light[2]) / Math.hypot(nx, ny, 1))
  let lit = 1
  for (let t = 2; t < 28; t++) {
    const ray = z(c, r) + t * step * light[2] / 0.89
    lit = Math.min(lit, clamp(1 - (z(c + t * 0.83, r + t * -0.56) - ray) / 10))
  }
  let around = 0
  for (const [dx, dy] of [[5, 0], [-5, 0], [0, 5], [0, -5], [10, 4], [-10, 4], [4, -10], [-4, -10]] as const)
    around += z(c + dx, r + dy) / 8
  const open = clamp(0.75 + (z(c, r) - around) / 40, 0.35, 1.15)
  const s = Math.floor(layer(x, y))
  const stone = 0.82 + 0.3 * hash(s, 3) + 0.25 * fbm(x / 60, y / 25, 2, 51)
  return stone * open * (0.3 + 0.95 * lambert * lit)
}

const rock = sample(width, height, step, (x, y) => y < crest(x) ? -1 : tone(x, y))
const sorted = [...rock.values].filter(v => v >= 0).sort((a, b) => a - b)
const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!
const outline = sample(width, height, step, (x, y) => y - crest(x))

const ramp = ['#3a231b', '#523325', '#6d442f', '#8a593d', '#a8734f', '#c9946a', '#ecc498']
const shares = [0.14, 0.32, 0.5, 0.67, 0.82, 0.93]
const layers = shares.map((share, i) => `<path fill="${ramp[i + 1]}" d="${above(rock, at(share), { tolerance: 2.6, smallest: 400 })}"/>`)

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>Brown cliffs under a pale sky</title>
<defs>
<linearGradient id="sky" x2=".3" y2="1"><stop stop-color="#b9c6cf"/><stop offset=".3" stop-color="#e6ddd0"/><stop offset="1" stop-color="#f0dcc0"/></linearGradient>
<linearGradient id="haze" x2="0" y2="1"><stop offset=".45" stop-color="#e2b48a" stop-opacity="0"/><stop offset=".8" stop-color="#e0ab7c" stop-opacity=".75"/><stop offset="1" stop-color="#d99a68" stop-opacity=".95"/></linearGradient>
</defs>
<path fill="url(#sky)" d="M0 0h980v600H0z"/>
<path fill="${ramp[0]}" d="${above(outline, 0, { tolerance: 1, smallest: 200 })}"/>
${layers.join('\n')}
<path fill="url(#haze)" d="M0 0h980v1104H0z"/>
</svg>
`
writeFileSync(new URL('../../public/covers/cliffs.svg', import.meta.url), svg)
