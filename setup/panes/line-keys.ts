/**
 * The keys of a step's lines: a line has the key of the one before with which it shares most of its tokens, and no two have
 * the same.
 *
 * @param lines - the keys of the tokens of each line, its break among them
 * @param before - the lines of another step, by their keys, likewise
 * @param prefix - what the keys of new lines begin with; the step's own
 */
export function lineKeys(lines: string[][], before: Map<string, string[]>, prefix: string): string[] {
  const lineOf = new Map([...before].flatMap(([line, tokens]) => tokens.map(token => [token, line])))
  const taken = new Set<string>()
  return lines.map((tokens, index) => {
    const shared = new Map<string, number>()
    for (const line of tokens.map(token => lineOf.get(token))) {
      if (line !== undefined && !taken.has(line))
        shared.set(line, (shared.get(line) ?? 0) + 1)
    }
    const [most] = [...shared].sort(([, one], [, other]) => other - one)
    const key = most?.[0] ?? `${prefix}-line-${index}`
    taken.add(key)
    return key
  })
}
