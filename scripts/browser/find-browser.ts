import type { Machine } from './candidates.ts'
import { installedCandidates } from './candidates.ts'

/** A browser and how it came to be chosen. */
export interface Browser {
  executablePath: string
  /** For the reader: “installed”, “downloaded by Playwright” and the like. */
  origin: string
}

/** What the search may do to the machine; pure stand-ins in the tests. */
export interface BrowserEffects extends Machine {
  /** Whether apt may be asked, should there be one. */
  isLinuxRoot: boolean
  /** Whether this path is a browser that starts. */
  works: (path: string) => boolean
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightPath: () => string
  /** Lets Playwright download its Chromium; false when that fails. */
  download: () => boolean
  /** Installs Debian's Chromium through apt; false when that fails. */
  aptInstall: () => boolean
}

/** Debian's own places: of its headless shell, and of the whole browser where a release has no shell. */
const DEBIAN_PATHS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/**
 * Finds a browser, the cheapest way first: CHROMIUM_PATH, an installed one, Playwright's, its download, Debian's.
 *
 * @throws with the mend when CHROMIUM_PATH does not work or when there is no browser and no way to get one
 */
export function findBrowser(effects: BrowserEffects): Browser {
  const { env, isLinuxRoot, works, playwrightPath, download, aptInstall } = effects
  if (env.CHROMIUM_PATH) {
    if (works(env.CHROMIUM_PATH))
      return { executablePath: env.CHROMIUM_PATH, origin: 'named by CHROMIUM_PATH' }
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not start as a browser; correct it, or unset it to have one found`)
  }
  const installed = installedCandidates(effects).find(works)
  if (installed)
    return { executablePath: installed, origin: 'installed' }
  const ofPlaywright = playwrightPath()
  if (works(ofPlaywright))
    return { executablePath: ofPlaywright, origin: 'downloaded earlier by Playwright' }
  if (download() && works(ofPlaywright))
    return { executablePath: ofPlaywright, origin: 'downloaded by Playwright' }
  const ofDebian = isLinuxRoot && aptInstall() ? DEBIAN_PATHS.find(works) : undefined
  if (ofDebian)
    return { executablePath: ofDebian, origin: 'installed through apt' }
  throw new Error('no browser: none is installed, and Playwright could not bring one that starts; install Chrome or Chromium, or set CHROMIUM_PATH to one')
}
