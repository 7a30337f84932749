/**
 * The text of a region as Slidev shows it: without its markers, dedented.
 *
 * @param source - the file's text
 * @param name - the region's name
 * @returns the text, or `undefined` if the region is not there or not closed
 */
export function regionText(source: string, name: string): string | undefined {
  const lines = source.split(/\r?\n/)
  const marker = (kind: string) => lines.findIndex(line => new RegExp(`^\\s*(?://|#) #${kind} ${name}\\s*$`).test(line))
  const [start, end] = [marker('region'), marker('endregion')]
  if (start < 0 || end < start)
    return undefined
  const body = lines.slice(start + 1, end)
  const indent = Math.min(...body.filter(line => line.trim()).map(line => line.search(/\S/)))
  return body.map(line => line.slice(indent)).join('\n')
}
