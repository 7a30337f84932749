import process from 'node:process'
import { parseArgs } from 'node:util'
import { MissingTool, Wrong } from './exec.ts'
import { mirror } from './mirror.ts'
import { snippets } from './paths.ts'
import { writeVerified } from './record.ts'
import { Session } from './session.ts'
import { steps } from './steps.ts'
import { fetchCrates, installPackages, requireTools, versions } from './tools.ts'

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } })

/** Seconds since a moment, as a person reads them. */
const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`

/** Builds and runs every sample, and keeps what that proved. */
async function verifyAll(): Promise<void> {
  const begun = performance.now()
  mirror()
  await requireTools()
  await installPackages()
  await fetchCrates()
  const session = new Session(await versions(), values.update)
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now()
    await step.verify(session)
    console.log(`snippets: ${name} verified in ${since(start)}`)
  }
  writeVerified(snippets, session)
  for (const id of session.rewritten)
    console.log(`snippets: ${id} now shows what was printed`)
  console.log(`snippets: ${session.proved.size} regions verified in ${since(begun)}`)
}

try {
  await verifyAll()
}
catch (error) {
  if (!(error instanceof MissingTool || error instanceof Wrong))
    throw error
  console.error(`snippets: ${error instanceof MissingTool ? 'not verified: ' : ''}${error.message}`)
  // 2: nothing is known to be wrong, but nothing was proved either.
  process.exitCode = error instanceof MissingTool ? 2 : 1
}
