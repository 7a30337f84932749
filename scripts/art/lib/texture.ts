/** What a tile of texture is made of. */
interface Texture {
  id: string
  /** Side of the tile in pixels: small tiles are cheap, as each is painted once. */
  size: number
  /** How fine it is: cycles to the pixel, across and down. */
  frequency: string
  octaves: number
  /** Colour as three shares of 255. */
  colour: readonly [red: number, green: number, blue: number]
  /** Opacity by the noise: `gain * noise + bias`. */
  gain: number
  bias: number
  /** Folded noise has sharp creases, plain one is soft. */
  folded?: boolean
  /** Lights the noise from the side, as if it were a rough ground, this many pixels high. */
  relief?: number
  turn?: number
  seed?: number
}

/** A pattern of noise, made once per tile and repeated without seams: texture at the price of a few bytes. */
export function texture({ id, size, frequency, octaves, colour, gain, bias, folded, relief, turn = 0, seed = 1 }: Texture): string {
  const noise = `<feTurbulence type="${folded ? 'turbulence' : 'fractalNoise'}" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" stitchTiles="stitch"/>`
  const lit = relief
    ? `<feDiffuseLighting surfaceScale="${relief}" lighting-color="#fff"><feDistantLight azimuth="-40" elevation="45"/></feDiffuseLighting>`
    : ''
  const [r, g, b] = colour
  const tint = `<feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} ${gain} 0 0 0 ${bias}"/>`
  return `<filter id="${id}f" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">${noise}${lit}${tint}</filter>`
    + `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn ? ` patternTransform="rotate(${turn})"` : ''}><path d="M0 0h${size}v${size}H0z" filter="url(#${id}f)"/></pattern>`
}
