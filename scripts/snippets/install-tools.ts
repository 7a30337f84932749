import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { missingPackages } from './tools.ts'

/** Installs what the samples need and Debian has, where that can be done unasked: as root, with apt. What fails is missing later. */
export async function installTools(): Promise<void> {
  const packages = await missingPackages()
  if (packages.length === 0 || process.platform !== 'linux' || process.getuid?.() !== 0)
    return
  console.log(`snippets: apt installs ${packages.join(', ')}`)
  // Its output goes where ours does not: the last line is not apt's.
  const apt = (...args: string[]): boolean => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  if (!apt('update', '-q') || !apt('install', '-qy', '--no-install-recommends', ...packages))
    console.log('snippets: apt could not install them')
}
