/**
 * Which click an address means.
 *
 * @param asked - the `clicks` of its query, whatever somebody typed there
 * @param total - how many clicks its slide has
 */
export function clickInRange(asked: unknown, total: number): number {
  const click = Math.floor(Number(asked))
  return Number.isNaN(click) ? 0 : Math.min(Math.max(click, 0), total)
}
