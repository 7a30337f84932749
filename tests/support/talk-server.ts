import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { projectRoot } from '../../scripts/lib/paths.ts'

/** A command of the talk that runs beside the tests. */
export interface TalkCommand {
  child: ChildProcess
  /** All that it printed, until now. */
  printed: () => string
  /** Its exit status, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

/**
 * Runs `npm run talk` or `npm run rehearse` on the built deck, without npm.
 *
 * @param name the command
 * @param args what stands after it
 */
export function startTalk(name: 'talk' | 'rehearse', ...args: string[]): TalkCommand {
  const child = spawn(process.execPath, [`scripts/${name}/main.ts`, '--no-build', ...args], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] })
  let all = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => all += text)
  return {
    child,
    printed: () => all,
    ended: new Promise(resolve => child.on('close', (status, signal) => resolve(signal ?? status))),
  }
}
