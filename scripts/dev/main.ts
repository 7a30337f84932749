/** The deck, reloading as it is edited: Slidev's own server, with all its options, at a port that is free. */
import process from 'node:process'
import { readArgs, toArgs } from '../lib/read-args.ts'
import { devOptions } from '../lib/slidev-options.ts'
import { freePort, insteadOf } from '../serve/free-port.ts'
import { readPort } from '../serve/read-port.ts'

/** The port unless another is given; the README names it. */
const PORT = 3030

/** The arguments for Slidev. */
async function slidevArgs(args: readonly string[]): Promise<string[]> {
  const { values: { port: given, ...values }, positionals } = readArgs(args, devOptions, ['remote'])
  if (values.help || values.version)
    return toArgs(values)
  const wanted = given === undefined ? PORT : readPort(given)
  const port = await freePort(wanted, values.remote === undefined ? 'localhost' : values.bind ?? '0.0.0.0')
  for (const line of insteadOf(wanted, port))
    console.log(`dev: ${line}`)
  return [...positionals, ...toArgs({ ...values, port })]
}

try {
  const args = await slidevArgs(process.argv.slice(2))
  // In this process, so that its keys and its end are ours.
  process.argv.splice(2, Infinity, ...args)
  await import(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
}
catch (error) {
  console.error(`dev: ${(error as Error).message}`)
  process.exitCode = 1
}
