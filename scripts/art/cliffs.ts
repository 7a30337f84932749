import { writeFileSync } from 'node:fs'
import { above, sample } from './lib/contour.ts'
import { cell, clamp, fbm, hash, noise, smooth } from './lib/noise.ts'
import { simplify, trace } from './lib/path.ts'
import { texture } from './lib/texture.ts'

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
  const fine = smooth(860, 620, y)
  const ledge = hard * (smooth(0, 0.14, within) * 15 - within * 9)
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
  const stone = 0.62 + 0.62 * hash(s, 3) + 0.25 * fbm(x / 60, y / 25, 2, 51)
  return stone * open * (0.3 + 0.95 * lambert * lit)
}

// slopes hide what is further down, and the outline cuts off what stands out above
const base = 800
const rock = sample(width, base, step, (x, y) => y < crest(x) - 3 * step ? -1 : tone(x, y))
const sorted = [...rock.values].filter(v => v >= 0).sort((a, b) => a - b)
const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!
const outline = sample(width, base, step, (x, y) => y - crest(x))

const ramp = ['#35201a', '#4c2f23', '#67412d', '#845439', '#a36e4a', '#c79166', '#efc597']
const shares = [0.14, 0.32, 0.5, 0.67, 0.82, 0.935]
const layers = shares.map((share, i) => `<path fill="${ramp[i + 1]}" d="${above(rock, at(share), { tolerance: 2.8, smallest: 520 })}"/>`)

/** The line of a slope that runs down from both sides or across. */
function slope(y: number, fall: number, rough: number, seed: number): Array<[number, number]> {
  return Array.from({ length: 124 }, (_, i) => [
    i * 8 - 2,
    y + fall * ((i - 62) / 62) + rough * fbm(i / 22, 0.5, 5, seed) + rough * 0.5 * noise(i / 40, 2, seed + 5),
  ])
}

function hill(line: Array<[number, number]>): string {
  return trace([...simplify(line, 0.7), [width + 4, height + 4], [-4, height + 4]])
}

const far = slope(706, -60, 64, 61)
const middle = slope(828, 78, 62, 62)
const front = slope(996, -84, 84, 65)

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>Brown cliffs under a pale sky</title>
<defs>
<linearGradient id="sky" x1=".1" x2=".4" y2="1"><stop stop-color="#a9bac6"/><stop offset=".35" stop-color="#d9d8d2"/><stop offset=".75" stop-color="#f3e2c8"/></linearGradient>
<radialGradient id="sun" gradientUnits="userSpaceOnUse" cx="1000" cy="120" r="700"><stop stop-color="#fff3d8" stop-opacity=".75"/><stop offset="1" stop-color="#ffe3b4" stop-opacity="0"/></radialGradient>
<linearGradient id="air" gradientUnits="userSpaceOnUse" y1="330" x2="-60" y2="800"><stop stop-color="#e8bd92" stop-opacity="0"/><stop offset=".6" stop-color="#e4b58a" stop-opacity=".42"/><stop offset="1" stop-color="#eabf95" stop-opacity=".95"/></linearGradient>
<linearGradient id="a" gradientUnits="userSpaceOnUse" x1="760" y1="620" x2="600" y2="900"><stop stop-color="#b98560"/><stop offset=".45" stop-color="#c8966e"/><stop offset="1" stop-color="#edc49a"/></linearGradient>
<linearGradient id="b" gradientUnits="userSpaceOnUse" x1="420" y1="750" x2="520" y2="1030"><stop stop-color="#86583d"/><stop offset=".4" stop-color="#a5714e"/><stop offset="1" stop-color="#e5b285"/></linearGradient>
<linearGradient id="c" gradientUnits="userSpaceOnUse" x1="500" y1="930" x2="560" y2="1120"><stop stop-color="#5a3828"/><stop offset="1" stop-color="#8d5b3e"/></linearGradient>
<radialGradient id="mist"><stop stop-color="#ffdcae" stop-opacity=".85"/><stop offset=".5" stop-color="#f6c592" stop-opacity=".42"/><stop offset="1" stop-color="#f2b981" stop-opacity="0"/></radialGradient>
${texture({ id: 'rough', size: 300, frequency: '.035 .05', octaves: 4, colour: [0.13, 0.07, 0.05], gain: -1.5, bias: 1.12, relief: 9, seed: 2 })}
${texture({ id: 'scree', size: 480, frequency: '.009 .045', octaves: 5, colour: [0.2, 0.11, 0.07], gain: -0.9, bias: 0.78, relief: 12, turn: 118, seed: 6 })}
${texture({ id: 'stones', size: 400, frequency: '.02 .028', octaves: 5, colour: [0.12, 0.06, 0.04], gain: -1.3, bias: 1.02, relief: 14, turn: -20, seed: 9 })}
<clipPath id="p"><path d="${above(outline, 0, { tolerance: 1, smallest: 200 })}"/></clipPath>
<path id="h" d="${hill(far)}"/><path id="i" d="${hill(middle)}"/><path id="j" d="${hill(front)}"/>
</defs>
<path fill="url(#sky)" d="M0 0h980v800H0z"/>
<path fill="url(#sun)" d="M0 0h980v800H0z"/>
<g clip-path="url(#p)"><path fill="${ramp[0]}" d="M0 0h980v800H0z"/>
${layers.join('\n')}
<path fill="url(#rough)" d="M0 0h980v800H0z"/>
<path fill="url(#sun)" opacity=".5" d="M0 0h980v800H0z"/></g>
<path fill="url(#air)" d="M0 300h980v520H0z"/>
<ellipse cx="260" cy="720" rx="640" ry="130" fill="url(#mist)" opacity=".8"/>
<use href="#h" fill="url(#a)"/><use href="#h" fill="url(#scree)" opacity=".3"/><use href="#h" fill="url(#stones)" opacity=".3"/>
<ellipse cx="330" cy="850" rx="720" ry="190" fill="url(#mist)"/>
<use href="#i" fill="url(#b)"/><use href="#i" fill="url(#scree)" opacity=".4"/><use href="#i" fill="url(#stones)" opacity=".55"/>
<ellipse cx="640" cy="1010" rx="760" ry="210" fill="url(#mist)"/>
<use href="#j" fill="url(#c)"/><use href="#j" fill="url(#stones)"/>
<ellipse cx="150" cy="1120" rx="860" ry="270" fill="url(#mist)"/>
<path fill="url(#sun)" opacity=".35" d="M0 0h980v1104H0z"/>
</svg>
`
writeFileSync(new URL('../../public/covers/cliffs.svg', import.meta.url), svg)
