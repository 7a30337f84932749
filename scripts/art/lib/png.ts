import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [number, number, number]

/** Picks up to `size` colours by halving, again and again, the box of colours that spreads widest (median cut). */
function palette(counts: Map<number, number>, size: number): Colour[] {
  const all = [...counts].map(([key, count]) => ({ rgb: [key >> 16, key >> 8 & 255, key & 255] as const, count }))
  const spread = (box: typeof all): { axis: 0 | 1 | 2, weight: number } => {
    const ranges = ([0, 1, 2] as const).map((axis) => {
      const values = box.map(({ rgb }) => rgb[axis])
      return { axis, range: values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) }
    })
    const { axis, range } = ranges.reduce((a, b) => b.range > a.range ? b : a)
    return { axis, weight: range * Math.sqrt(box.reduce((sum, { count }) => sum + count, 0)) }
  }
  const boxes = [{ box: all, ...spread(all) }]
  while (boxes.length < size) {
    boxes.sort((a, b) => b.weight - a.weight)
    const { box, axis, weight } = boxes[0]!
    if (!weight)
      break
    box.sort((a, b) => a.rgb[axis] - b.rgb[axis])
    const half = box.reduce((sum, { count }) => sum + count, 0) / 2
    let seen = 0
    const cut = box.findIndex(({ count }) => (seen += count) >= half)
    const at = Math.min(Math.max(cut, 1), box.length - 1)
    boxes.splice(0, 1, ...[box.slice(0, at), box.slice(at)].map(part => ({ box: part, ...spread(part) })))
  }
  return boxes.map(({ box }) => {
    const total = box.reduce((sum, { count }) => sum + count, 0)
    return [0, 1, 2].map(axis => Math.round(box.reduce((sum, { rgb, count }) => sum + rgb[axis]! * count, 0) / total)) as unknown as Colour
  })
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** Encodes RGBA pixels as a PNG with a palette: far smaller than full colour. */
export function encode(pixels: Uint8Array, width: number, height: number, colours = 128): Buffer {
  const counts = new Map<number, number>()
  // without the lowest bits, which only carry the dither of gradients
  const key = (i: number): number => (pixels[i]! << 16 | pixels[i + 1]! << 8 | pixels[i + 2]!) & 0xFCFCFC
  for (let i = 0; i < pixels.length; i += 4)
    counts.set(key(i), (counts.get(key(i)) ?? 0) + 1)
  const chosen = palette(counts, colours).toSorted((a, b) => a[0] + a[1] + a[2] - b[0] - b[1] - b[2])
  const nearest = new Map<number, number>()
  for (const colour of counts.keys()) {
    const [r, g, b] = [colour >> 16, colour >> 8 & 255, colour & 255]
    const off = chosen.map(([cr, cg, cb]) => 2 * (r - cr) ** 2 + 4 * (g - cg) ** 2 + (b - cb) ** 2)
    nearest.set(colour, off.indexOf(Math.min(...off)))
  }
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = nearest.get(key((y * width + x) * 4))!
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(chosen.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
