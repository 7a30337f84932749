import { existsSync, globSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'
import { run, succeed, Wrong } from '../../snippets/exec.ts'
import { cache, inVenv } from '../../snippets/paths.ts'
import { hoverTarget, hoverWork } from '../workspace.ts'

/** Where the stub packages of requirements.txt are installed. */
export const typings = join(cache, 'hovers', 'typings')

/** Installs the stub packages, when they are not there yet. */
export async function installTypings(): Promise<void> {
  const requirements = join(import.meta.dirname, 'requirements.txt')
  const wanted = readText(requirements)
  const stamp = join(typings, 'installed.txt')
  if (existsSync(stamp) && readText(stamp) === wanted)
    return
  rmSync(typings, { recursive: true, force: true })
  const { exitCode, stderr } = await run(inVenv('pip'), ['install', '--quiet', '--no-deps', '--target', typings, '--requirement', requirements])
  if (exitCode !== 0)
    throw new Wrong(`scripts/hovers/python/requirements.txt cannot be installed: ${stderr.trim().split('\n').at(-1)}`)
  // As pyright's stubPath wants them: without -stubs.
  for (const folder of globSync('*-stubs', { cwd: typings }))
    renameSync(join(typings, folder), join(typings, folder.replace('-stubs', '')))
  writeFileSync(stamp, wanted)
}

/**
 * Gives each main.py the types of its own my_lib: PyO3 tells the compiled module's signatures and maturin writes them
 * down as a stub beside it, so that Python's hovers come from the Rust of the slide.
 */
export async function generateStubs(): Promise<void> {
  for (const main of globSync('my_lib/*/main.py', { cwd: hoverWork }).sort()) {
    const crate = join(hoverWork, dirname(main))
    const options = ['--manifest-path', join(crate, 'Cargo.toml'), '--interpreter', inVenv('python'), '--features', 'pyo3/experimental-inspect', '--out', crate]
    await succeed(inVenv('maturin'), ['generate-stubs', '--quiet', ...options], crate, { CARGO_TARGET_DIR: hoverTarget })
  }
}
