import type { BrowserEffects } from './find-browser.ts'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0

/** Whether a command ended with 0; what it prints goes to this process' own output. */
function succeeds(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

function works(path: string): boolean {
  // Chrome on Windows opens a window for --version, so being there has to do.
  return existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0)
}

function playwright(...args: readonly string[]): boolean {
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '../cli.js')
  return succeeds(process.execPath, [cli, ...args])
}

function download(): boolean {
  console.log('browser: none installed, Playwright downloads its Chromium')
  if (!playwright('install', '--no-shell', 'chromium'))
    return false
  // On a bare Linux it lacks system libraries, which root may install.
  return works(chromium.executablePath()) || (isLinuxRoot && playwright('install-deps', 'chromium'))
}

function aptInstall(): boolean {
  console.log('browser: the download failed, apt installs Debian\'s Chromium')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = (name: string) => succeeds('apt-get', ['install', '-qy', '--no-install-recommends', name], env)
  return succeeds('apt-get', ['update', '-q'], env) && (install('chromium-headless-shell') || install('chromium'))
}

/** The search's effects on this machine. */
export const machineEffects: BrowserEffects = {
  platform: process.platform,
  env: process.env,
  isLinuxRoot,
  works,
  playwrightPath: () => chromium.executablePath(),
  download,
  aptInstall,
}
