import { readArgs } from './read-args.ts'

/**
 * Reads the arguments of a command that has no options, so that nobody sets it going who only asks what it does.
 *
 * @param args what stands after the command
 * @param usage how it is used
 * @returns whether it was asked, and answered
 * @throws Error with one line if it is given anything else
 */
export function onlyHelp(args: readonly string[], usage: string): boolean {
  const isAsked = args.includes('--help') || args.includes('-h')
  if (isAsked)
    console.log(usage)
  const [other] = isAsked ? [] : readArgs(args, {}).positionals
  if (other !== undefined)
    throw new Error(`${other}: it takes nothing but --help`)
  return isAsked
}
