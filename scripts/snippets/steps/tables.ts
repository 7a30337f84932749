import { Wrong } from '../exec.ts'

/** The rows of a CSV text, in one order and with numbers as numbers. */
function rows(csv: string): string[] {
  const [header, ...lines] = csv.trim().split('\n')
  const row = (line: string): string => line.split(',').map(cell => cell && Number.isFinite(+cell) ? +cell : cell).join(',')
  return [header!, ...lines.map(row).sort()]
}

/** Tables that must be the same, each by the name of what wrote it. */
export function requireSame(tables: Record<string, string>): void {
  const [[name, first], ...others] = Object.entries(tables).map(([name, csv]) => [name, rows(csv).join('\n')] as const) as [readonly [string, string], ...(readonly [string, string])[]]
  if (first.split('\n').length < 3)
    throw new Wrong(`${name}: the table is too small to prove anything:\n${first}`)
  for (const [other, table] of others) {
    if (table !== first)
      throw new Wrong(`${name} and ${other} give different tables:\n${first}\n\n${table}`)
  }
}
