import { expect, it } from 'vitest'
import { placePopup } from '../../../../../scripts/article/hovers/place.ts'

const window = { width: 980, height: 552 }

it.each([[0, 0], [960, 540], [500, 276], [975, 5], [2, 545]])('the popup of a name at %i, %i is in the window and not on its name', (x, y) => {
  const name = { x, y, height: 20 }
  const size = { width: 600, height: 200 }
  const place = placePopup(name, size, window)
  expect(place.x).toBeGreaterThanOrEqual(8)
  expect(place.x + size.width).toBeLessThanOrEqual(window.width - 8)
  expect(place.y).toBeGreaterThanOrEqual(8)
  expect(place.y + size.height).toBeLessThanOrEqual(window.height - 8)
  expect(place.y >= name.y + name.height || place.y + size.height <= name.y).toBe(true)
})
