/** Columns and lines that a popup has room for; a line of its own may be wrapped, one of many may not. */
const COLUMNS = 72
const WRAPPED = 216
const LINES = 8
/** Parameters that are told when there are too many. */
const PARAMETERS = 4

/**
 * Cuts a signature to what a popup has room for, and lays it out on one line where it fits.
 *
 * @param code - the signature as the server formats it
 */
export function cutSignature(code: string): string {
  const [first = '', ...rest] = code.trim().split('\n').map(line => line.trimEnd())
  const end = first.endsWith('(') ? rest.findIndex(line => /^\)/.test(line)) : -1
  const lines = end < 0 ? [first, ...rest] : [...parameters(first, rest.slice(0, end), rest[end]!), ...rest.slice(end + 1)]
  const most = end < 0 ? WRAPPED : COLUMNS
  const cut = lines.map(line => cutLine(line, most))
  return cut.length > LINES ? [...cut.slice(0, LINES - 1), '…'].join('\n') : cut.join('\n')
}

/** On one line if they all fit, else one a line, the first ones only. */
function parameters(head: string, lines: string[], tail: string): string[] {
  const oneLine = `${head}${lines.map(line => line.trim()).join(' ').replace(/,$/, '')}${tail}`
  if (oneLine.length <= COLUMNS)
    return [oneLine]
  const told = lines.filter(line => !/^\s*[*/],?$/.test(line))
  return told.length <= PARAMETERS + 1 ? [head, ...lines, tail] : [head, ...told.slice(0, PARAMETERS), '    …', tail]
}

function cutLine(line: string, most: number): string {
  if (line.length <= most)
    return line
  return `${line.slice(0, most - 2).replace(/\s*(?:[|,]\s*)?\S*$/, '')} …`
}
