const PART = /^(\d+)(?:-(\d+))?$/

/**
 * The slides that a range names.
 *
 * @param range as Slidev writes it: `5,14-16`; all slides if it is undefined
 * @param total how many slides the deck has
 * @returns their numbers, ascending, each once
 * @throws Error with one line: which part is wrong, and what it may be
 */
export function readRange(range: string | undefined, total: number): number[] {
  const parts = (range ?? `1-${total}`).split(',').map(part => part.trim())
  const numbers = parts.flatMap((part) => {
    const [, from, to = from] = PART.exec(part) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (from === undefined || first > last)
      throw new Error(`--range ${range}: "${part}" is no slide and no range of slides; write it like 5,14-16`)
    if (first < 1 || last > total)
      throw new Error(`--range ${range}: there is no slide ${first < 1 ? first : last}, the deck has ${total}; name some of 1-${total}`)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}
