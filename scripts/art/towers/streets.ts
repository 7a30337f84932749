import type { Place } from '../lib/camera.ts'
import { Pen } from '../lib/path.ts'
import { avenue, crossStreet, project, seen } from './city.ts'

/** Streets: a glow along each, lamps on both sides, and the lights of cars. */
export function streets(): string {
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
      if (Math.abs(block) < 4) {
        lay(kerbs, at - 6.5, along)
        lay(kerbs, at + 6.5, along)
      }
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
