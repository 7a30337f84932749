/**
 * How far to move something along one axis so that it is inside of the window; its beginning, if not all of it fits.
 *
 * @param from - where it begins, CSS px
 * @param to - where it ends, CSS px
 * @param window - the window's size, CSS px
 * @param edge - what has to stay free at the window's edges, CSS px
 */
export function shiftInto(from: number, to: number, window: number, edge: number): number {
  return Math.max(edge - from, Math.min(0, window - edge - to))
}
