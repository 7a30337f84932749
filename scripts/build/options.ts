import { parseArgs } from 'node:util'

/** What `npm run build` is asked for. */
export interface BuildOptions {
  /** The path under which the deck will be served, with a slash at both ends. */
  base: string
  /** The folder to write to, as given. */
  out: string
}

/** How `npm run build` is used. */
export const usage = `npm run build -- [options]
  --base /talk/   the path under which the deck will be served (/)
  --out dir       the folder to write to (dist)`

/**
 * Reads the command's arguments.
 *
 * @param args what stands after the command
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readOptions(args: readonly string[]): BuildOptions {
  const { values: { base, out } } = parseArgs({
    args: [...args],
    options: { base: { type: 'string', default: '/' }, out: { type: 'string', default: 'dist' } },
  })
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
    throw new Error(`--base ${base}: it is a path with a slash at both ends; take ${`/${base.replaceAll(/[^\w.~/-]/g, '')}/`.replaceAll(/\/+/g, '/')}`)
  return { base, out }
}
