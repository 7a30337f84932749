import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

/** What `npm run talk` is asked for. */
export interface TalkOptions {
  /** The port to try first. */
  port: number
  /** Whether to open the presenter's window in the browser. */
  open: boolean
  /** The remote's password, if there is to be a remote. */
  password?: string
  /** Whether a deck that is missing or out of date is built first. */
  build: boolean
  /** The folder in which rehearsals are kept, as given. */
  records: string
}

/** How `npm run talk` and `npm run rehearse` are used. */
export const usage = `npm run talk -- [options], npm run rehearse -- [options]
  --port 3032, -p     the port, or the first one above it that is free
  --open, -o          open the presenter's window in the browser
  --remote [password] let a phone on the same network turn the talk; a password is made up unless given
  --no-build          serve dist/ as it is
  --records dir       where a rehearsal is kept (rehearsals)`

/** The port unless another one is asked for; beside those of `dev` and `preview`. */
const PORT = 3032

/** Letters and digits that nobody mistakes for others. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * Reads the command's arguments.
 *
 * @param args what stands after the command
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readOptions(args: readonly string[]): TalkOptions {
  // An option whose value may be left out, as Slidev's own --remote.
  const whole = args.map((arg, index) => arg === '--remote' && (args[index + 1] ?? '-').startsWith('-') ? '--remote=' : arg)
  const { values: { port, open, remote, records, 'no-build': asItIs } } = parseArgs({
    args: whole,
    options: {
      'port': { type: 'string', short: 'p' },
      'open': { type: 'boolean', short: 'o', default: false },
      'remote': { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      'records': { type: 'string', default: 'rehearsals' },
    },
  })
  return {
    port: port === undefined ? PORT : readPort(port),
    open,
    build: !asItIs,
    records,
    ...remote === undefined ? {} : { password: remote || makePassword() },
  }
}

function readPort(port: string): number {
  const number = Number(port)
  if (!/^\d+$/.test(port) || number < 1 || number > 65_535)
    throw new Error(`--port ${port}: that is no port; take a number from 1 to 65535, or leave it out to have ${PORT} taken`)
  return number
}

function makePassword(): string {
  return Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
