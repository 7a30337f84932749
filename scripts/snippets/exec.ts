import type { Output } from 'tinyexec'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { x } from 'tinyexec'
import { cache, inVenv, venv, work } from './paths.ts'

/** A tool that the samples need is not on this machine: nothing was proved or disproved. */
export class MissingTool extends Error {}

/** A sample does not do what a slide says. */
export class Wrong extends Error {}

const env = {
  ...process.env,
  CARGO_TARGET_DIR: `${cache}/target`,
  CARGO_TERM_COLOR: 'never',
  LC_ALL: 'C.UTF-8',
  PATH: `${inVenv('')}:${process.env.PATH}`,
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PYTHONDONTWRITEBYTECODE: '1',
  VIRTUAL_ENV: venv,
}

/** Runs a program in a folder of the copy, whatever its exit code is. */
export async function run(command: string, args: string[], cwd = work, extra: NodeJS.ProcessEnv = {}): Promise<Output> {
  try {
    const output = await x(command, args, { nodeOptions: { cwd, env: { ...env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] } })
    return { ...output, stdout: clean(output.stdout), stderr: clean(output.stderr) }
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new MissingTool(`${command} is missing`)
    throw error
  }
}

/** Runs a program that must succeed. */
export async function succeed(command: string, args: string[], cwd = work, extra: NodeJS.ProcessEnv = {}): Promise<Output> {
  const output = await run(command, args, cwd, extra)
  if (output.exitCode !== 0)
    throw new Wrong(`${command} ${args.join(' ')} failed:\n${output.stderr}${output.stdout}`)
  return output
}

/** Runs a program that must succeed; its two outputs in the order in which they came. */
export async function transcript(command: string, args: string[], cwd = work): Promise<string> {
  return (await succeed('sh', ['-c', 'exec "$0" "$@" 2>&1', command, ...args], cwd)).stdout
}

/** Without colours, and with the copy's own folder left out of paths. */
function clean(text: string): string {
  return stripVTControlCharacters(text.replaceAll(`${work}/`, '')).replaceAll('\r\n', '\n')
}
