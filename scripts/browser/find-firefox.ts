import type { Machine } from './candidates.ts'
import { posix, win32 } from 'node:path'

const COMMANDS = ['firefox-esr', 'firefox']

/** Every path at which an installed Firefox is looked for, the best first; FIREFOX_PATH is the only one where it is set. */
export function firefoxCandidates({ platform, env }: Machine): string[] {
  if (env.FIREFOX_PATH)
    return [env.FIREFOX_PATH]
  const windows = platform === 'win32'
  const { join, delimiter } = windows ? win32 : posix
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return [
    ...COMMANDS.flatMap(command => folders.map(folder => join(folder, windows ? `${command}.exe` : command))),
    ...windows ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap(folder => folder ? [join(folder, 'Mozilla Firefox', 'firefox.exe')] : []) : [],
    ...platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : [],
  ]
}
