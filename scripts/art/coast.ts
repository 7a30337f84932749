import { writeFileSync } from 'node:fs'
import { above, sample } from './lib/contour.ts'
import { cell, fbm, seeded, smooth } from './lib/noise.ts'
import { texture } from './lib/texture.ts'

const width = 980
const height = 1104

/** How far inland a point lies, in pixels: the sea is negative. */
function inland(x: number, y: number): number {
  const line = 540 - 0.32 * y + 52 * Math.sin(y / 200 + 0.6) + 20 * Math.sin(y / 83 + 2)
  return (line - x) * 0.93 + 34 * fbm(x / 170, y / 170, 3, 5) + 9 * fbm(x / 34, y / 34, 2, 6)
}

/** The lace of a wave running out: walls of bubbles that grow thinner with the distance from its edge. */
function lace(x: number, y: number, edge: number, reach: number, seed: number): number {
  const off = edge - inland(x, y) + 10 * fbm(x / 26, y / 26, 2, seed + 11)
  if (off < 0 || off > reach)
    return -1
  const wx = x + 30 * fbm(x / 50, y / 50, 3, seed + 7)
  const wy = y + 30 * fbm(x / 50, y / 50, 3, seed + 8)
  const wall = Math.min(cell(wx / 44, wy / 30, seed).gap, 0.12 + 0.8 * cell(wx / 18, wy / 13, seed + 3).gap)
  const faded = off / reach
  const patch = 0.42 + fbm(x / 110, y / 80, 2, seed + 4)
  return 0.3 * (1 - faded) * patch + 0.55 * smooth(0.2, 0, faded) * (0.4 + patch) - wall
}

const shore = sample(width, height, 7, inland)
const fine = (level: number): string => above(shore, level, { tolerance: 0.9, smallest: 400 })
function foam(edge: number, reach: number, seed: number): string {
  return above(sample(width, height, 4, (x, y) => lace(x, y, edge, reach, seed)), 0, { tolerance: 0.65, smallest: 22 })
}

// lines of swell, bent by the shore and broken up along their length
const swell = sample(width, height, 8, (x, y) => {
  const off = -inland(x, y)
  const crest = Math.sin(off / 31 + 3 * fbm(x / 230, y / 150, 3, 21))
  return crest + 1.6 * fbm(x / 70, y / 40, 3, 22) - 2 * smooth(150, 30, off)
})

const random = seeded(12)
function planks(share: number): string {
  return Array.from({ length: 14 }, () => `${random() < share ? 6 : 0} ${6 * (1 + Math.floor(random() * 6))}`).join(' ')
}

/** The pier lies along x in its own frame: strokes as wide as it, dashed into planks. */
function pier(): string {
  const deck = 'M0 0H820'
  const tones = ['#c9ab84', '#8f7254', '#bb9a72', '#76593f', '#d6bd98'].map(c =>
    `<path stroke="${c}" stroke-opacity=".6" stroke-width="66" stroke-dasharray="${planks(0.5)}" d="${deck}"/>`)
  return `<g transform="translate(300 530) rotate(-10)" fill="none">
<path fill="#0a171c" fill-opacity=".52" d="M0 0L2 38 130 92H820V14H150z"/>
<path stroke="#0a171c" stroke-opacity=".45" stroke-width="9" stroke-dasharray="7 93" d="M160 95H820"/>
<path stroke="#2c1f15" stroke-width="72" d="${deck}"/>
<path stroke="#a58663" stroke-width="68" stroke-dasharray="5.4 .6" d="${deck}"/>
${tones.join('\n')}
<path stroke="#1d130b" stroke-opacity=".4" stroke-width="7" d="M0-25H820"/>
<path stroke="#1d130b" stroke-opacity=".25" stroke-width="1" d="M0-12H820M0 14H820"/>
<path stroke="#e6cfa8" stroke-width="5" d="M0-33H820M0 33H820"/>
<path stroke="#6a4e36" stroke-width="1.4" d="M0-30H820M0 36H820"/>
<path stroke="#f6e6c8" stroke-width="9" stroke-dasharray="7 93" d="M14-33H820M14 33H820"/>
</g>`
}

/** Somebody seen from above, with a long shadow. */
function person(x: number, y: number, colour: string): string {
  return `<path stroke="#1b130d" stroke-opacity=".45" stroke-width="7" stroke-linecap="round" d="M${x} ${y}l-16 30"/><ellipse cx="${x}" cy="${y}" rx="8" ry="5" fill="${colour}" transform="rotate(24 ${x} ${y})"/><circle cx="${x}" cy="${y}" r="3.6" fill="#3a2417"/>`
}

function parasol(x: number, y: number, r: number, colour: string): string {
  const wedges = [0, 2, 4, 6].map((i) => {
    const [a, b] = [i, i + 1].map(n => n * Math.PI / 4 + 0.3) as [number, number]
    const at = (angle: number): string => `${Math.round(r * Math.cos(angle))} ${Math.round(r * Math.sin(angle))}`
    return `M0 0L${at(a)}A${r} ${r} 0 0 1 ${at(b)}z`
  })
  return `<ellipse cx="${x - 15}" cy="${y + 27}" rx="${r}" ry="${r - 2}" fill="#33210f" fill-opacity=".42"/><g transform="translate(${x} ${y})"><circle r="${r}" fill="${colour}"/><path fill="#fff4e0" d="${wedges.join('')}"/><path fill="#000" fill-opacity=".14" d="M${-r} 0A${r} ${r} 0 0 0 ${r} 0L0 0z" transform="rotate(30)"/></g>`
}

const steps = 'M-10 690C60 640 90 560 170 530S260 530 300 531'
const sea = [-250, -205, -168, -138, -112, -90, -70, -52, -36, -22]

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>A beach and a pier, from straight above</title>
<defs>
<linearGradient id="sea" x1=".2" x2="1" y2=".9"><stop stop-color="#2f5f66"/><stop offset=".5" stop-color="#173a44"/><stop offset="1" stop-color="#0b2029"/></linearGradient>
<linearGradient id="sand" x2="1" y2=".6"><stop stop-color="#e6d3b2"/><stop offset="1" stop-color="#cdb089"/></linearGradient>
<radialGradient id="edge" cx=".4" cy=".45" r=".85"><stop offset=".55" stop-opacity="0"/><stop offset="1" stop-color="#0b141a" stop-opacity=".5"/></radialGradient>
${texture({ id: 'grain', size: 240, frequency: '.75', octaves: 2, colour: [0.24, 0.15, 0.07], gain: 0.9, bias: -0.36 })}
${texture({ id: 'dunes', size: 420, frequency: '.022 .03', octaves: 4, colour: [0.36, 0.23, 0.11], gain: -1.3, bias: 0.98, relief: 7, seed: 3 })}
${texture({ id: 'water', size: 460, frequency: '.011 .032', octaves: 4, colour: [0.7, 0.86, 0.84], gain: 0.9, bias: -0.62, relief: 22, turn: 62, seed: 8 })}
${texture({ id: 'lace', size: 380, frequency: '.03 .04', octaves: 3, colour: [0.96, 0.96, 0.93], gain: -7.5, bias: 1.25, folded: true, seed: 5 })}
<clipPath id="dry"><path id="d" d="${fine(66)}"/></clipPath>
</defs>
<path fill="url(#sea)" d="M0 0h980v1104H0z"/>
<path fill="#78a8a6" fill-opacity=".07" d="${above(swell, 0.45, { tolerance: 1.3, smallest: 260 })}"/>
${sea.map((level, i) => `<path fill="${i < 6 ? '#5c9a95' : '#b3c0a2'}" fill-opacity=".1" d="${fine(level)}"/>`).join('')}
<path fill="url(#water)" d="M0 0h980v1104H0z"/>
<path fill="url(#lace)" fill-opacity=".5" d="${fine(-118)}"/>
<path fill="url(#lace)" fill-opacity=".6" d="${fine(-64)}"/>
<path fill="#f4f3ec" fill-opacity=".8" d="${foam(-42, 96, 31)}"/>
<path fill="#7d6347" d="${fine(-4)}"/>
<path fill="url(#lace)" fill-opacity=".35" d="${fine(-4)}"/>
${[0, 5, 10, 16, 22, 28].map(level => `<path fill="#9c7e57" fill-opacity=".3" d="${fine(level)}"/>`).join('')}
<path fill="#f8f7f2" fill-opacity=".92" d="${foam(12, 54, 41)}"/>
${[34, 39, 44, 49, 54, 58, 62].map(level => `<path fill="#d3b88f" fill-opacity=".24" d="${fine(level)}"/>`).join('')}
<use href="#d" fill="url(#sand)"/>
<path clip-path="url(#dry)" fill="url(#dunes)" d="M0 0h980v1104H0z"/>
<path clip-path="url(#dry)" fill="url(#grain)" d="M0 0h980v1104H0z"/>
<g fill="none" stroke="#7a5c3a" stroke-linecap="round" stroke-opacity=".5"><path stroke-width="4" stroke-dasharray="3 15" d="${steps}"/><path stroke-width="4" stroke-dasharray="3 15" stroke-dashoffset="9" transform="translate(4 6)" d="${steps}"/></g>
${pier()}
<g fill="none">${person(520, 494, '#f4f1ec')}${person(548, 486, '#e8502a')}${person(120, 566, '#3f7cb8')}</g>
${parasol(150, 240, 21, '#e8502a')}${parasol(236, 172, 19, '#3f7cb8')}
<path fill="url(#edge)" d="M0 0h980v1104H0z"/>
</svg>
`
writeFileSync(new URL('../../public/covers/coast.svg', import.meta.url), svg)
