import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { MissingTool, run, succeed } from './exec.ts'
import { inVenv, snippets, venv, work } from './paths.ts'

/** Installs the pinned Python packages, when they are not there yet. */
export async function installPackages(): Promise<void> {
  const wanted = readText(join(snippets, 'requirements.txt'))
  const stamp = join(venv, 'installed.txt')
  if (existsSync(stamp) && readText(stamp) === wanted)
    return
  await succeed('python3', ['-m', 'venv', '--clear', venv])
  const pip = await run(inVenv('pip'), ['install', '--quiet', '--requirement', 'requirements.txt'], work)
  if (pip.exitCode !== 0)
    throw new MissingTool(`the Python packages cannot be installed: ${pip.stderr.trim().split('\n').at(-1)}`)
  writeFileSync(stamp, wanted)
}

/** Downloads the crates of the lockfile, when they are not there yet. */
export async function fetchCrates(): Promise<void> {
  const offline = await run('cargo', ['fetch', '--locked', '--offline'])
  if (offline.exitCode === 0)
    return
  const { exitCode, stderr } = await run('cargo', ['fetch', '--locked'])
  if (exitCode !== 0)
    throw new MissingTool(`the crates cannot be fetched: ${stderr.trim().split('\n').at(-1)}`)
}
