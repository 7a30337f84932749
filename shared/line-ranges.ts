/** Words as a list in English, without `Intl.ListFormat`: to make one takes a browser some 9 ms, a frame of a press. */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ')
}

/**
 * Line numbers in words: `line 7`, `lines 3 to 7 and 9`.
 *
 * @param numbers - ascending, from 1; at least one
 */
export function lineRanges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === number)
      run[1] = number
    else
      runs.push([number, number])
  }
  const words = runs.map(([first, last]) => first === last ? `${first}` : last === first + 1 ? `${first} and ${last}` : `${first} to ${last}`)
  return `${numbers.length === 1 ? 'line' : 'lines'} ${listed(words)}`
}
