import { posix, win32 } from 'node:path'

/** What the search for an installed browser depends on. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}

/** The headless shell first: it is what Playwright itself drives, and opens a page in half the time of a whole browser. */
const COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const MAC_APPS = ['Google Chrome', 'Chromium']

const LINUX_PLACES = ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium']

/** Every path at which an installed Chrome or Chromium is looked for, the best first. */
export function installedCandidates({ platform, env }: Machine): string[] {
  const windows = platform === 'win32'
  const { join, delimiter } = windows ? win32 : posix
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const onPath = COMMANDS.flatMap(command => folders.map(folder => join(folder, windows ? `${command}.exe` : command)))
  if (windows) {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined)
    return [...onPath, ...programs.flatMap(folder => ['Google\\Chrome', 'Chromium'].map(app => join(folder, app, 'Application', 'chrome.exe')))]
  }
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])]
    return [...onPath, ...homes.flatMap(folder => MAC_APPS.map(app => join(folder, `${app}.app/Contents/MacOS`, app)))]
  }
  return [...onPath, ...LINUX_PLACES]
}
