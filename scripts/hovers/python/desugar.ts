import type { Served } from '../served.ts'

const CALL = '.__getitem__('

/**
 * Writes `x[lambda …]` as the call that it is, `x.__getitem__(lambda …)`: pyright gives types to a lambda that is an
 * argument, but not to one that is an index.
 *
 * @param source - Python code; an index must end on its line
 */
export function desugar(source: string): Served {
  const starts: number[][] = []
  const lines = source.split('\n').map((line, index) => {
    starts[index] = []
    let text = line
    for (let start = text.indexOf('[lambda'); start >= 0; start = text.indexOf('[lambda', start)) {
      const end = endOf(text, start)
      if (end < 0)
        break
      starts[index].push(start - starts[index].length * (CALL.length - 1))
      text = `${text.slice(0, start)}${CALL}${text.slice(start + 1, end)})${text.slice(end + 1)}`
    }
    return text
  })
  return {
    text: lines.join('\n'),
    elsewhere: () => undefined,
    columnOf: (line, column) => column + (starts[line] ?? []).filter(start => column > start).length * (CALL.length - 1),
  }
}

function endOf(line: string, start: number): number {
  let depth = 0
  for (let at = start; at < line.length; at++) {
    depth += Number('[('.includes(line[at]!)) - Number('])'.includes(line[at]!))
    if (depth === 0)
      return at
  }
  return -1
}
