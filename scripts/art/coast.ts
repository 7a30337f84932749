import { writeFileSync } from 'node:fs'
import { above, sample } from './lib/contour.ts'
import { cell, fbm, seeded, smooth } from './lib/noise.ts'

const width = 980
const height = 1104

/** How far inland a point lies, in pixels: the sea is negative. */
function inland(x: number, y: number): number {
  const line = 560 - 0.34 * y + 60 * Math.sin(y / 210 + 0.6) + 26 * Math.sin(y / 83 + 2) - (x - 500) * 0.06
  return (line - x) * 0.93 + 34 * fbm(x / 170, y / 170, 3, 5) + 8 * fbm(x / 30, y / 30, 2, 6)
}

/** The lace of a wave running out: the walls of bubbles that grow thinner with the distance from its edge. */
function lace(x: number, y: number, edge: number, reach: number, seed: number): number {
  const off = edge - inland(x, y)
  if (off < 0 || off > reach)
    return -1
  const wx = x + 26 * fbm(x / 60, y / 60, 2, seed + 7)
  const wy = y + 26 * fbm(x / 60, y / 60, 2, seed + 8)
  const large = cell(wx / 46, wy / 34, seed).gap
  const small = cell(wx / 19, wy / 15, seed + 3).gap
  const faded = off / reach
  const patch = 0.5 + 0.9 * fbm(x / 120, y / 90, 2, seed + 4)
  return (0.36 * (1 - faded) * patch + 0.05) - Math.min(large, 0.18 + small * 0.7) + 0.6 * Math.max(0, 0.14 - faded) * (1 + patch)
}

const shore = sample(width, height, 8, inland)
const fine = (level: number, smallest = 400): string => above(shore, level, { tolerance: 0.9, smallest })
const foam = (edge: number, reach: number, seed: number): string =>
  above(sample(width, height, 5, (x, y) => lace(x, y, edge, reach, seed)), 0, { tolerance: 0.8, smallest: 26 })

const swell = sample(width, height, 10, (x, y) => {
  const off = -inland(x, y)
  return Math.sin(off / 34 + 2.4 * fbm(x / 210, y / 130, 3, 21)) + 1.1 * fbm(x / 90, y / 50, 2, 22) - smooth(140, 20, off) * 2
})

// the pier lies along x in its own frame
const random = seeded(12)
const planks = [0, 1, 2, 3].map(() => Array.from({ length: 12 }, () => `${random() < 0.4 ? 0 : 9} ${9 * (1 + Math.floor(random() * 7)) + 9}`).join(' '))
const deck = 'M0 0H800'
const pier = `<g transform="translate(318 520) rotate(-11)" fill="none">
<path stroke="#0b1d24" stroke-opacity=".5" stroke-width="74" d="M40 62H800"/>
<path stroke="#2b1d12" stroke-opacity=".28" stroke-width="74" d="M-6 46L40 62"/>
<path stroke="#08161b" stroke-opacity=".5" stroke-width="12" stroke-dasharray="12 84" d="M90 106H800"/>
<path stroke="#4a3524" stroke-width="86" d="${deck}"/>
<path stroke="#a98a66" stroke-width="78" stroke-dasharray="8 1" d="${deck}"/>
${['#c4a57e', '#8d6f50', '#b89870', '#7a5d42'].map((c, i) => `<path stroke="${c}" stroke-opacity=".55" stroke-width="78" stroke-dasharray="${planks[i]}" d="${deck}"/>`).join('')}
<path stroke="#3a2819" stroke-opacity=".35" stroke-width="9" d="M0 34H800M0 -30H800"/>
<path stroke="#d8bd94" stroke-width="6" d="M0 40H800M0 -40H800"/>
<path stroke="#6b5038" stroke-width="1.5" d="M0 43.5H800M0 -36.5H800"/>
<path stroke="#f0dcb8" stroke-width="11" stroke-dasharray="11 85" d="M12 40H800M12 -40H800"/>
</g>`

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>A beach and a pier, from straight above</title>
<defs>
<linearGradient id="sea" x1=".3" x2="1" y2=".9"><stop stop-color="#3f6d72"/><stop offset=".45" stop-color="#1f444d"/><stop offset="1" stop-color="#0f2730"/></linearGradient>
<linearGradient id="sand" x2="1" y2=".5"><stop stop-color="#dcc6a2"/><stop offset="1" stop-color="#c9ab82"/></linearGradient>
<filter id="n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="3" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .25 0 0 0 0 .16 0 0 0 0 .08 1.6 0 0 0 -.72"/></filter>
<pattern id="grain" width="256" height="256" patternUnits="userSpaceOnUse"><path d="M0 0h256v256H0z" filter="url(#n)"/></pattern>
<filter id="r" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".025 .06" numOctaves="3" stitchTiles="stitch" seed="4"/><feColorMatrix values="0 0 0 0 .62 0 0 0 0 .8 0 0 0 0 .8 0 3.4 0 0 -1.75"/></filter>
<pattern id="ripple" width="400" height="400" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><path d="M0 0h400v400H0z" filter="url(#r)"/></pattern>
</defs>
<path fill="url(#sea)" d="M0 0h980v1104H0z"/>
<path fill="#6fa0a0" fill-opacity=".07" d="${above(swell, 0.5, { tolerance: 1.2, smallest: 200 })}"/>
${[-230, -180, -140, -108, -82, -60, -42, -26].map((level, i) => `<path fill="${i < 5 ? '#5f9a94' : '#a8b79a'}" fill-opacity=".12" d="${fine(level)}"/>`).join('')}
<path fill="url(#ripple)" opacity=".3" d="M0 0h980v1104H0z"/>
<path fill="#f6f4ee" fill-opacity=".75" d="${foam(-34, 130, 31)}"/>
<path fill="#8a6d4c" d="${fine(-6)}"/>
<path fill="#f6f4ee" fill-opacity=".9" d="${foam(14, 70, 41)}"/>
${[24, 38, 50, 60].map(level => `<path fill="#c9ab82" fill-opacity=".3" d="${fine(level)}"/>`).join('')}
<path fill="url(#sand)" d="${fine(74)}"/>
<path fill="url(#grain)" d="M0 0h980v1104H0z"/>
${pier}
</svg>
`
writeFileSync(new URL('../../public/covers/coast.svg', import.meta.url), svg)
