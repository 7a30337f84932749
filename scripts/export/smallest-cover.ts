/**
 * The fewest sets that together hold what all of them hold.
 *
 * @param sets the best first: of two that do the same, the first is taken
 * @returns their indexes, ascending
 */
export function smallestCover(sets: readonly ReadonlySet<string>[]): number[] {
  // A set that another one holds whole is never needed; of equal ones the first stays.
  const maximal = sets.flatMap((set, index) => sets.some((other, at) => at !== index && set.isSubsetOf(other) && (set.size < other.size || at < index)) ? [] : [index])
  const holders = new Map<string, number>()
  for (const thing of maximal.flatMap(index => [...sets[index]!]))
    holders.set(thing, (holders.get(thing) ?? 0) + 1)
  const needed = maximal.filter(index => [...sets[index]!].some(thing => holders.get(thing) === 1))
  const covered = new Set(needed.flatMap(index => [...sets[index]!]))
  const open = [...holders.keys()].filter(thing => !covered.has(thing))
  const rest = maximal.filter(index => !needed.includes(index))
  return [...needed, ...fewest(rest, open, sets)].sort((a, b) => a - b)
}

/** Tries one set, then each two, and so on; after the sets that nothing replaces, next to nothing is left to try. */
function fewest(choice: readonly number[], open: readonly string[], sets: readonly ReadonlySet<string>[]): number[] {
  for (let size = 0; ; size++) {
    const found = pick(choice, size, open, sets)
    if (found)
      return found
  }
}

function pick(choice: readonly number[], size: number, open: readonly string[], sets: readonly ReadonlySet<string>[]): number[] | undefined {
  if (open.length === 0)
    return []
  if (size === 0)
    return undefined
  // Some set has to hold the first open thing, so only those are tried.
  for (const index of choice.filter(index => sets[index]!.has(open[0]!))) {
    const found = pick(choice, size - 1, open.filter(thing => !sets[index]!.has(thing)), sets)
    if (found)
      return [index, ...found]
  }
  return undefined
}
