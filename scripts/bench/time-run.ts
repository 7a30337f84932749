import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { projectRoot } from '../lib/paths.ts'

/**
 * Runs a script in this Node.
 *
 * @param args the script, from the project's folder, and its arguments
 * @returns how long it took, from start to end, s
 * @throws Error if it ended with another status than 0
 */
export function timeRun(args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...args], { cwd: projectRoot, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`)
  return (performance.now() - start) / 1000
}
