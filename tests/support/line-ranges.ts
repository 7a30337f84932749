/**
 * The line numbers that a range stands for.
 *
 * @param range - `1,3-5`, `all` or `none`
 * @param total - how many lines there are
 */
export function linesOf(range: string, total: number): number[] {
  if (range === 'none')
    return []
  const parts = range === 'all' ? [`1-${total}`] : range.split(',')
  return parts.flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number)
    return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i)
  })
}
