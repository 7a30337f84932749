/**
 * A percentile of some measurements, by the nearest rank.
 *
 * @param values - the measurements, in any order
 * @param percent - which, from 0 to 100
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? Number.NaN
}
