import type { Session } from './session.ts'
import type { Step } from './steps.ts'
import type { Tool } from './tools.ts'
import { MissingTool } from './exec.ts'

/**
 * Verifies each group of samples whose tools are there.
 *
 * @param steps the groups, by their names
 * @param session the run
 * @param missing why a tool cannot be used, by its name
 * @param report is told how long a group took, ms
 * @returns why a group was skipped, by its name
 * @throws Wrong when a sample does not do what its slide says
 */
export async function runSteps(steps: Readonly<Record<string, Step>>, session: Session, missing: ReadonlyMap<Tool, string>, report: (name: string, took: number) => void): Promise<Map<string, string>> {
  const skipped = new Map<string, string>()
  for (const [name, step] of Object.entries(steps)) {
    const faults = step.needs.flatMap(tool => missing.get(tool) ?? [])
    const start = performance.now()
    const fault = faults[0] ?? await verify(step, session)
    if (fault)
      skipped.set(name, fault)
    else
      report(name, performance.now() - start)
  }
  return skipped
}

/** Verifies a group; what turned out to be missing meanwhile is its reason to be skipped. */
async function verify(step: Step, session: Session): Promise<string | undefined> {
  try {
    await step.verify(session)
    return undefined
  }
  catch (error) {
    if (!(error instanceof MissingTool))
      throw error
    return error.message
  }
}
