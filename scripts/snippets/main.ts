import process from 'node:process'
import { parseArgs } from 'node:util'
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

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, install: { type: 'boolean', default: false } } })

/** A time, as a person reads it. */
const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Builds and runs every sample whose tools are here, and keeps what that proved. */
async function verifyAll(): Promise<void> {
  const begun = performance.now()
  mirror()
  if (values.install)
    await installTools()
  const missing = await prepareTools()
  const session = new Session(await versions(missing), values.update)
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

try {
  await verifyAll()
}
catch (error) {
  if (!(error instanceof Wrong))
    throw error
  console.error(`snippets: ${error.message}`)
  process.exitCode = 1
}
