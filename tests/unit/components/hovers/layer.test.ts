import { describe, expect, it } from 'vitest'
import { findRegion } from '../../../../components/hovers/find-region.ts'
import { lineHash } from '../../../../components/hovers/line-hash.ts'
import { placePopup } from '../../../../components/hovers/popup-place.ts'
import { forgeDark } from '../../../../setup/shiki-themes/forge-dark.ts'
import { forgeLight } from '../../../../setup/shiki-themes/forge-light.ts'
import { readText } from '../../../../shared/read-text.ts'

function pane(numbered: [number, string][], whole: boolean) {
  return { whole, lines: numbered.map(([number, text]) => ({ number, text, nodes: [], lit: true })) }
}

describe('the region of a pane', () => {
  const region = { region: 'a.rs#a', lines: ['fn a() {', '    b()', '}'].map(lineHash), names: [], hovers: [] }
  const texts = { sha: region }

  it('is found by all its lines', () => {
    expect(findRegion(pane([[1, 'fn a() {'], [2, '    b()  '], [3, '}']], true), texts)).toBe(region)
  })

  it('is found by some of its lines where the pane says their numbers', () => {
    expect(findRegion(pane([[1, 'fn a() {'], [3, '}']], false), texts)).toBe(region)
  })

  it.each([
    ['a line has changed', pane([[1, 'fn a() {'], [2, '    c()'], [3, '}']], true)],
    ['a line is missing', pane([[1, 'fn a() {'], [2, '    b()']], true)],
    ['a line has another number', pane([[2, 'fn a() {']], false)],
    ['the pane is empty', pane([], true)],
  ])('is none where %s', (_, shown) => {
    expect(findRegion(shown, texts)).toBeUndefined()
  })
})

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
