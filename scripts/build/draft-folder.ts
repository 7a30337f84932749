import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'

/** A folder that is made aside and takes its place when it is complete. */
export interface DraftFolder {
  /** Where it is made, absolute. */
  path: string
  /** Puts it in its place. */
  publish: () => void
  /** Takes away what was made, if it was not published. */
  discard: () => void
}

/**
 * Begins a folder beside its place; what is at the place stays whole until the new one is. Two processes that make one
 * for the same place do so side by side, and the later one stays.
 *
 * @param place where it will be
 */
export function draftFolder(place: string): DraftFolder {
  const final = resolve(place)
  const aside = (what: string) => join(dirname(final), `.${basename(final)}-${what}-${process.pid}`)
  const [path, old] = [aside('draft'), aside('old')]
  const discard = () => rmSync(path, { recursive: true, force: true })
  discardLeft(final)
  return {
    path,
    publish: () => {
      try {
        renameSync(final, old)
      }
      catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          throw error
      }
      renameSync(path, final)
      rmSync(old, { recursive: true, force: true })
    },
    discard,
  }
}

/**
 * Takes away what processes left that were killed; what is this process' own is of one that had its number before. What
 * was at the place comes back if nothing took it.
 */
function discardLeft(final: string): void {
  const [folder, prefix] = [dirname(final), `.${basename(final)}-`]
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, what, maker] = name.startsWith(prefix) ? /^(draft|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? [] : []
    if (!maker || (Number(maker) !== process.pid && isRunning(Number(maker))))
      continue
    if (what === 'old' && !existsSync(final))
      renameSync(join(folder, name), final)
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch (error) {
    // It is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
