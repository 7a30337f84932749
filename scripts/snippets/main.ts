import process from 'node:process'
import { readArgs } from '../lib/read-args.ts'
import { Wrong } from './exec.ts'
import { installTools } from './install-tools.ts'
import { mirror } from './mirror.ts'
import { snippets } from './paths.ts'
import { writeVerified } from './record.ts'
import { runSteps } from './run-steps.ts'
import { Session } from './session.ts'
import { steps } from './steps.ts'
import { prepareTools } from './tools.ts'
import { versions } from './versions.ts'

/** How `npm run snippets` is used. */
const usage = `npm run snippets -- [options]
  --update   the slides show what is printed today, where that has changed
  --install  what the samples need and is not here is installed, as root on Debian`

/** A time, as a person reads it. */
const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Builds and runs every sample whose tools are here, and keeps what that proved. */
async function verifyAll(update: boolean, install: boolean): Promise<void> {
  const begun = performance.now()
  mirror()
  if (install)
    await installTools()
  const missing = await prepareTools()
  const session = new Session(await versions(missing), update)
  const skipped = await runSteps(steps, session, missing, (name, took) => console.log(`snippets: ${name} verified in ${inSeconds(took)}`))
  writeVerified(snippets, session, [...skipped.keys()].flatMap(name => steps[name]!.files))
  for (const id of session.rewritten)
    console.log(`snippets: ${id} now shows what was printed`)
  for (const [name, fault] of skipped)
    console.error(`snippets: ${name} not verified, its records are those of an earlier run: ${fault}`)
  console.log(`snippets: ${session.proved.size} regions verified in ${inSeconds(performance.now() - begun)}`)
  // 2: nothing is known to be wrong, but not all was proved.
  process.exitCode = skipped.size > 0 ? 2 : 0
}

async function main(args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h'))
    return console.log(usage)
  const { values: { update = false, install = false }, positionals } = readOptions(args)
  if (positionals.length > 0)
    throw new Wrong(`${positionals[0]}: it takes options only; --help lists them`)
  await verifyAll(update, install)
}

function readOptions(args: string[]) {
  try {
    return readArgs(args, { update: { type: 'boolean' }, install: { type: 'boolean' } })
  }
  catch (error) {
    throw new Wrong((error as Error).message)
  }
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  if (!(error instanceof Wrong))
    throw error
  console.error(`snippets: ${error.message}`)
  process.exitCode = 1
}
