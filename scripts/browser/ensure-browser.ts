import process from 'node:process'
import { findBrowser } from './find-browser.ts'
import { machineEffects } from './machine-effects.ts'

/**
 * Finds a browser, or gets one, says which it took, and puts it into CHROMIUM_PATH for the processes started from here.
 *
 * @param named the one to take, if it has to be this
 * @returns the path of its executable
 * @throws when there is none and none can be had
 */
export function ensureBrowser(named?: string): string {
  if (named !== undefined && !machineEffects.works(named))
    throw new Error(`--executable-path ${named}: it does not start as a browser; name another, or leave it out to have one found`)
  const { executablePath, origin } = named === undefined ? findBrowser(machineEffects) : { executablePath: named, origin: 'named by --executable-path' }
  console.log(`browser: ${executablePath} (${origin})`)
  process.env.CHROMIUM_PATH = executablePath
  return executablePath
}
