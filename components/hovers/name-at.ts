import type { PaneName } from './pane-names.ts'

/**
 * The name at a point: the one under it, or else the nearest one within reach.
 *
 * @param names - the names
 * @param x - client px
 * @param y - client px
 * @param reach - how far beside it counts, client px: a finger is not as fine as a mouse
 */
export function nameAt(names: PaneName[], x: number, y: number, reach: number): PaneName | undefined {
  let nearest: PaneName | undefined
  let least = reach
  for (const name of names) {
    const { left, right, top, bottom } = name.range.getBoundingClientRect()
    const distance = Math.max(left - x, x - right, top - y, y - bottom, 0)
    if (distance < least || (distance === 0 && !nearest)) {
      nearest = name
      least = distance
    }
  }
  return nearest
}
