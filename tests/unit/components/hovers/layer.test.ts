import { describe, expect, it } from 'vitest'
import { placePopup } from '../../../../components/hovers/popup-place.ts'
import { forgeDark } from '../../../../setup/shiki-themes/forge-dark.ts'
import { forgeLight } from '../../../../setup/shiki-themes/forge-light.ts'
import { readText } from '../../../../shared/read-text.ts'

describe('a popup', () => {
  const canvas = { x: 980, y: 552 }
  it.each([[0, 0], [960, 540], [500, 276], [975, 5], [2, 545]])('of a name at %i, %i is on the canvas and not on its name', (x, y) => {
    const name = { x, y, width: 40, height: 20 }
    const size = { x: 600, y: 200 }
    const place = placePopup(name, size, canvas)
    expect(place.x).toBeGreaterThanOrEqual(8)
    expect(place.x + size.x).toBeLessThanOrEqual(canvas.x - 8)
    expect(place.y).toBeGreaterThanOrEqual(8)
    expect(place.y + size.y).toBeLessThanOrEqual(canvas.y - 8)
    expect(place.y >= name.y + name.height || place.y + size.y <= name.y).toBe(true)
  })
})

it('the popup has the colours of the themes', () => {
  const css = readText(new URL('../../../../components/hovers/hover-popup.css', import.meta.url))
  const colours = Array.from(css.matchAll(/--(?:comment|keyword|type|function|string|constant): (#\w+)/g), ([, colour]) => colour)
  const ofThemes = [forgeLight, forgeDark].flatMap(({ settings }) => settings!.map(({ settings: { foreground } }) => foreground))
  expect(colours).toHaveLength(12)
  expect(colours.filter(colour => !ofThemes.includes(colour))).toEqual([])
})
