import { readArgs } from '../lib/read-args.ts'
import { readPort } from './read-port.ts'

/** Where a command that serves the built deck listens. */
export interface ServeOptions {
  /** The port that is wanted; 0 for any. */
  port: number
  host: string
  /** Whether the browser is opened. */
  open: boolean
}

/** The options' part of a command's usage. */
export const serveUsage = `  --port 4321      another port; 0 takes any free one
  --host [address] listen on all addresses of this machine, or on this one (localhost)
  --open           open it in the browser`

/**
 * Reads the arguments of a command that serves.
 *
 * @param args what stands after the command
 * @param port the port unless another is given
 * @throws Error with one line: which argument is wrong
 */
export function readServeOptions(args: readonly string[], port: number): ServeOptions {
  const { values, positionals } = readArgs(args, {
    port: { type: 'string', short: 'p' },
    host: { type: 'string' },
    open: { type: 'boolean', short: 'o' },
  }, ['host'])
  if (positionals.length > 0)
    throw new Error(`${positionals[0]}: it takes options only`)
  return {
    port: values.port === undefined ? port : readPort(values.port, 0),
    host: values.host === undefined ? 'localhost' : values.host || '0.0.0.0',
    open: values.open ?? false,
  }
}
