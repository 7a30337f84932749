import type { Tools } from './session.ts'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { MissingTool, run, succeed } from './exec.ts'
import { inVenv, snippets, venv, work } from './paths.ts'

/** What must be on the machine, and what to say of it when it is not. */
const needed: [command: string, args: string[], mend: string][] = [
  ['cargo', ['--version'], 'install Rust: https://rustup.rs'],
  ['c++', ['--version'], 'apt-get install g++ (fasthash compiles FarmHash)'],
  ['python3', ['-m', 'venv', '--help'], 'apt-get install python3-venv'],
  ['Rscript', ['-e', 'library(dplyr); library(readr)'], 'apt-get install r-base-core r-cran-dplyr r-cran-readr'],
  ['tree', ['--version'], 'apt-get install tree'],
]

/** Stops with one line when a tool is missing. */
export async function requireTools(): Promise<void> {
  for (const [command, args, mend] of needed) {
    const { exitCode, stderr } = await run(command, args).catch(() => ({ exitCode: 1, stderr: 'not found' }))
    if (exitCode !== 0)
      throw new MissingTool(`${command} does not run (${stderr.trim().split('\n').at(-1)}): ${mend}`)
  }
}

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

/** The versions of everything that runs a sample. */
export async function versions(): Promise<Tools> {
  const first = async (command: string, args: string[]): Promise<string> =>
    /\d+(?:\.\d+)+/.exec((await succeed(command, args)).stdout)![0]
  const r = (name: string): Promise<string> => first('Rscript', ['-e', `cat(as.character(packageVersion("${name}")))`])
  const crates = readText(join(snippets, 'Cargo.lock'))
  const crate = (name: string): string => new RegExp(`name = "${name}"\nversion = "(.*)"`).exec(crates)![1]!
  const pinned = readText(join(snippets, 'requirements.txt'))
  const python = Object.fromEntries(Array.from(pinned.matchAll(/^([\w-]+)==(.+)$/gm), ([, name, version]) => [name!, version!]))
  return {
    ...python,
    'rustc': await first('rustc', ['--version']),
    'CPython': await first('python3', ['--version']),
    'R': await r('base'),
    'dplyr': await r('dplyr'),
    'readr': await r('readr'),
    'tree': await first('tree', ['--version']),
    'pyo3': crate('pyo3'),
    'pyo3-polars': crate('pyo3-polars'),
    'fasthash': crate('fasthash'),
    'polars (Rust)': crate('polars'),
  }
}
