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

/**
 * The lit lines of a pane, blank ones left out, for they are neither lit nor dimmed.
 *
 * @param numbers - the lines' numbers
 * @param code - the pane's code, line by line
 */
export function showLines(numbers: number[], code: string[]): string {
  return numbers.filter(number => code[number - 1]).join(' ') || 'none'
}
