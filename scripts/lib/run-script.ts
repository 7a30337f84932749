import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { projectRoot } from './paths.ts'

/**
 * Runs a script of package.json in this Node, its output on ours.
 *
 * @param name the script's name
 * @param args arguments to append
 * @returns its exit status, null when a signal ended it
 */
export function runScript(name: string, args: readonly string[] = []): number | null {
  return spawnSync(process.execPath, ['--run', name, '--', ...args], { cwd: projectRoot, stdio: 'inherit' }).status
}
