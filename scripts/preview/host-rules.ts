import type { Header } from '@netlify/headers-parser'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'

/** Where the host sends one path. */
export interface Redirect {
  from: string
  to: string
  status: number
}

/** What the host is told to do, as it understands it itself. */
export interface HostRules {
  headers: readonly Header[]
  redirects: readonly Redirect[]
}

/**
 * Reads the rules of a netlify.toml with the host's own parsers.
 *
 * @param netlifyConfigPath the file
 * @throws Error with one line if the host would refuse a rule, or if it is one that the preview does not know
 */
export async function readHostRules(netlifyConfigPath: string): Promise<HostRules> {
  const { headers, errors: headerErrors } = await parseAllHeaders({ netlifyConfigPath, headersFiles: undefined, configHeaders: undefined, minimal: false })
  const { redirects, errors: redirectErrors } = await parseAllRedirects({ netlifyConfigPath, redirectsFiles: [], configRedirects: [], minimal: false })
  const [error] = [...headerErrors, ...redirectErrors] as Error[]
  if (error)
    throw new Error(`netlify.toml: ${error.message.replace(/\s*\n\s*/g, ' ')}`)
  const splat = (redirects as Redirect[]).find(({ from }) => /[*:]/.test(from))
  if (splat)
    throw new Error(`netlify.toml: the redirect from ${splat.from} has a pattern, which the preview does not know; name its paths one by one`)
  return { headers: headers as Header[], redirects: redirects as Redirect[] }
}

/**
 * The headers for one path, as the host would send them: of each header the last rule's value.
 *
 * @param rules the host's rules
 * @param path the request's path, with its leading slash
 */
export function headersFor({ headers }: HostRules, path: string): Record<string, string> {
  return Object.assign({}, ...headers.filter(({ forRegExp }) => forRegExp.test(path)).map(({ values }) => values))
}

/**
 * Where the host sends one path that is no file.
 *
 * @param rules the host's rules
 * @param path the request's path, with its leading slash
 */
export function redirectFor({ redirects }: HostRules, path: string): Redirect | undefined {
  return redirects.find(({ from }) => from === path)
}
