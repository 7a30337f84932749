import { randomInt } from 'node:crypto'
import { readArgs } from '../lib/read-args.ts'

/** What `npm run fuzz` is asked for. */
export interface FuzzArgs {
  /** Which inputs, a whole number. */
  seed: number
  /** How many. */
  inputs: number
}

/** How `npm run fuzz` is used. */
export const usage = `npm run fuzz -- [options]
  --seed 7       the inputs that this number stands for; another one each time unless given
  --inputs 5000  how many`

/** Seeds that a shell, a browser and a person can all read. */
const MOST = 2 ** 31

/**
 * Reads the command's arguments.
 *
 * @param args what stands after the command
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readOptions(args: readonly string[]): FuzzArgs {
  const { values: { seed, inputs }, positionals } = readArgs(args, { seed: { type: 'string' }, inputs: { type: 'string' } })
  if (positionals.length > 0)
    throw new Error(`${positionals[0]}: it takes options only; --help lists them`)
  return {
    seed: seed === undefined ? randomInt(MOST) : wholeNumber('seed', seed, 0),
    inputs: inputs === undefined ? 5000 : wholeNumber('inputs', inputs, 1),
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number >= MOST)
    throw new Error(`--${name} ${text}: take a whole number from ${least} to ${MOST - 1}, or leave it out`)
  return number
}
