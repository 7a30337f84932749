import { parse } from 'smol-toml'

/** The headers that the host sends for the paths of one pattern. */
export interface HeaderRule {
  /** A path; a `*` at its end stands for anything. */
  for: string
  values: Record<string, string>
}

/**
 * The header rules of a netlify.toml, in their order.
 *
 * @param toml the file's text
 * @throws when it is no TOML
 */
export function headerRules(toml: string): HeaderRule[] {
  const { headers = [] } = parse(toml) as { headers?: HeaderRule[] }
  return headers
}

/**
 * The headers for one path, as the host would send them: of each header the last rule's value.
 *
 * @param rules all header rules
 * @param path the request's path, with its leading slash
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matches = (pattern: string) => pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return Object.assign({}, ...rules.filter(rule => matches(rule.for)).map(rule => rule.values))
}
