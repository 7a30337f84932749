import type { PaneName } from './pane-names.ts'

/**
 * The name that a key steps to, round in a ring. The first step goes to the code that is talked about.
 *
 * @param names - all names of the slide, in reading order
 * @param from - the name that the popup is about, if it is open
 * @param way - 1 for the next, -1 for the one before
 */
export function stepTo(names: PaneName[], from: PaneName | undefined, way: 1 | -1): PaneName | undefined {
  const at = from ? names.findIndex(({ range }) => isSame(range, from.range)) : -1
  if (at >= 0)
    return names.at((at + way) % names.length)
  return (way > 0 ? names.find(({ lit }) => lit) : names.findLast(({ lit }) => lit)) ?? names.at(way > 0 ? 0 : -1)
}

/** Whether two ranges are the same piece of the page. */
export function isSame(one: Range, other: Range): boolean {
  return one.startContainer === other.startContainer && one.startOffset === other.startOffset
}
