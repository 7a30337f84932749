import type { Place } from '../windows/room'

/**
 * The place one click on or back.
 *
 * @param place - where the talk is
 * @param by - 1 for on, -1 for back
 * @param totals - how many clicks each slide has, in their order
 * @returns the same place at the ends of the talk
 */
export function stepFrom({ page, clicks }: Place, by: 1 | -1, totals: readonly number[]): Place {
  const click = clicks + by
  if (click >= 0 && click <= (totals[page - 1] ?? 0))
    return { page, clicks: click }
  const next = page + by
  if (next < 1 || next > totals.length)
    return { page, clicks }
  return { page: next, clicks: by > 0 ? 0 : totals[next - 1]! }
}
