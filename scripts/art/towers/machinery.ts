import type { Tower } from './city.ts'
import { seeded } from '../lib/noise.ts'
import { Pen } from '../lib/path.ts'
import { faces, roof, seen } from './city.ts'

/** Bits of machinery on a roof: boxes with a lit and a dark side. */
export function machinery(t: Tower, seed: number): string {
  const lids = new Pen()
  const light = new Pen()
  const dark = new Pen()
  const chance = seeded(seed)
  const big = t.w > 60
  const taken: Tower[] = []
  for (let i = 0; i < (big ? 16 : 1); i++) {
    const w = big ? 5 + chance() * 18 : 14 + chance() * 14
    const d = big ? 5 + chance() * 14 : 12 + chance() * 14
    const [x, y] = [t.x + 8 + chance() * (t.w - w - 16), t.y + 8 + chance() * (t.d - d - 16)]
    const box = { ...t, w, d, x, y, h: t.h + 2 + chance() * 4 }
    const free = taken.every(b => x > b.x + b.w + 3 || b.x > x + w + 3 || y > b.y + b.d + 3 || b.y > y + d + 3)
    if (taken.length > 6 || !free || !seen(roof(box)))
      continue
    taken.push(box)
    faces(box, t.h).filter(f => big || f.side % 3 === 0).forEach(f => (f.side % 3 ? dark : light).add(f.outline))
    lids.add(roof(box))
  }
  const paint = (name: string, { data }: Pen): string => data && `<path class="${name}" d="${data}"/>`
  return paint('x', dark) + paint('y', light) + paint('z', lids)
}
