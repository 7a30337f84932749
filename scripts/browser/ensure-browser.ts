import process from 'node:process'
import { findBrowser } from './find-browser.ts'
import { machineEffects } from './machine-effects.ts'

/**
 * Finds a browser, or gets one, says which it took, and puts it into CHROMIUM_PATH for the processes started from here.
 *
 * @returns the path of its executable
 * @throws when there is none and none can be had
 */
export function ensureBrowser(): string {
  const { executablePath, origin } = findBrowser(machineEffects)
  console.log(`browser: ${executablePath} (${origin})`)
  process.env.CHROMIUM_PATH = executablePath
  return executablePath
}
