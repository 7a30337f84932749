import process from 'node:process'

/**
 * Prints each problem on a line of its own and makes the process end with 1; says and does nothing when there is none.
 *
 * @param problems one line each: file, place and mend
 */
export function reportProblems(problems: readonly string[]): void {
  if (problems.length === 0)
    return
  for (const problem of problems)
    console.error(problem)
  process.exitCode = 1
}
