import type { Point } from './lib/path.ts'
import type { Tower } from './towers/city.ts'
import type { Layer } from './towers/windows.ts'
import { writeFileSync } from 'node:fs'
import { trace } from './lib/path.ts'
import { texture } from './lib/texture.ts'
import { close, faces, height, middle, open, order, project, roof, width } from './towers/city.ts'
import { machinery } from './towers/machinery.ts'
import { streets } from './towers/streets.ts'
import { layer, lights, lightStyle, windows } from './towers/windows.ts'

const defs: string[] = []
const haze = '<path fill="url(#haze)" d="M0 0h1960v700H0z"/>'

/** Draws the walls and the roof of a tower; its lights go to a layer. */
function tower(t: Tower, index: number, to: Layer): string {
  const near = close.includes(t)
  const top = roof(t)
  const seed = Math.round(t.x * 3 + t.y * 7)
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
      defs.push(`<linearGradient id="${id}" href="#s${f.side}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`)
    }
    windows(to, t, f, index, seed + f.side)
    out += `<path${fill} d="${trace(f.outline)}"/>`
  })
  if ([...top, middle(top[0]!, top[2]!)].some(p => open(p, index))) {
    out += near
      ? `<path class="e" d="${trace(top)}"/><path class="r" d="${trace(roof(t, 1.8))}"/>${machinery(t, seed)}`
      : `<path class="r p" d="${trace(top)}"/>${machinery(t, seed)}`
  }
  return out
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
].map((colours, side) => {
  const stops = colours.map((colour, i) => `<stop offset="${[0, 0.35, 0.72, 1][i]}" stop-color="${colour}"/>`)
  return `<linearGradient id="s${side}" gradientUnits="userSpaceOnUse">${stops.join('')}</linearGradient>`
    + `<linearGradient id="v${side}" href="#s${side}" gradientUnits="objectBoundingBox" x2="0" y2="1.1"/>`
})

const style = [
  ...walls.map((_, side) => `.v${side}{fill:url(#v${side})}`),
  '.e{fill:url(#rim)}.r{fill:url(#roof)}.p{stroke:url(#rim);stroke-width:3}',
  '.x{fill:#0d1015}.y{fill:#4a5a6e}.z{fill:url(#lid)}',
  lightStyle,
].join('')

const grain = texture({ id: 'grain', size: 256, frequency: '.8', octaves: 2, colour: [0.8, 0.8, 0.85], gain: 0.9, bias: -0.38 })

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
${grain}
${defs.join('\n')}
</defs>
<path fill="#0f0b0c" d="M0 0h1960v1104H0z"/>
${streets()}
${city}
<path fill="url(#dim)" d="M330 250h1300v600H330z"/>
<path fill="url(#edge)" d="M0 0h1960v1104H0z"/>
<path fill="url(#grain)" opacity=".1" d="M0 0h1960v1104H0z"/>
</svg>
`
writeFileSync(new URL('../../public/covers/towers.svg', import.meta.url), svg)
