import { diffLines } from 'diff'

/**
 * The numbers of the lines of a text that its forerunner did not have, from 1.
 *
 * @param before - the text that a pane showed before
 * @param after - the one that it shows now
 */
export function changedLines(before: string, after: string): number[] {
  let number = 1
  return diffLines(`${before}\n`, `${after}\n`).flatMap(({ added, removed, count }) => {
    if (removed)
      return []
    const numbers = Array.from({ length: count }, () => number++)
    return added ? numbers : []
  })
}
