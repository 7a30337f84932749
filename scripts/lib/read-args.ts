import type { ParseArgsOptionsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'

/** A command's arguments, read. */
export type Args<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options, allowPositionals: true }>>

/**
 * Reads a command's arguments as Slidev does: `--dark=false` and `--no-dark` are one.
 *
 * @param args what stands after the command
 * @param options its options
 * @param bare the options that have a value or none: `--remote` is `--remote=`
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readArgs<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options, bare: readonly string[] = []): Args<Options> {
  const plain = args.map((arg, index) => {
    const [, name, truth] = /^--([\w-]+)(?:=(true|false))?$/.exec(arg) ?? []
    if (truth && options[name!]?.type === 'boolean')
      return truth === 'true' ? `--${name}` : `--no-${name}`
    return name && !truth && bare.includes(name) && (args[index + 1] ?? '-').startsWith('-') ? `${arg}=` : arg
  })
  try {
    return parseArgs({ args: plain, options, allowPositionals: true, allowNegative: true })
  }
  catch (error) {
    throw new Error(lineOf(error as NodeJS.ErrnoException, Object.keys(options)))
  }
}

/** Node's message as one line: the option, and the mend. */
function lineOf({ code, message }: NodeJS.ErrnoException, names: readonly string[]): string {
  const option = /'(?:-\w, )?(-[\w-]+)/.exec(message)?.[1]
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `${option}: there is no such option; ${mendOf(option!, names.map(name => `--${name}`))}`
  return option && /argument (?:missing|is ambiguous)/.test(message) ? `${option}: its value is missing` : message.split('\n')[0]!
}

/** The option that was probably meant; else where they are listed. */
function mendOf(option: string, names: readonly string[]): string {
  if (names.length === 0)
    return '--help tells what it does'
  const near = closest(option, names)
  return distance(option, near) <= 2 ? `did you mean “${near}”?` : '--help lists them'
}

/** Arguments as a command reads them again, its positionals left out. */
export function toArgs(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).map(([name, value]) => typeof value === 'boolean' ? `--${value ? '' : 'no-'}${name}` : `--${name}=${String(value)}`)
}
