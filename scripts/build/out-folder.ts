import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { builtBase } from '../lib/built-base.ts'
import { makeWritable } from '../lib/make-writable.ts'

/**
 * Makes sure that a built deck may take a folder's place: all that lies there is gone when it does.
 *
 * @param out the folder, as it was asked for
 * @param root the project's folder, absolute; its dist/ is the build's own, whatever is in it
 * @throws Error with one line if something would be lost, or if one may not write there
 */
export function checkOutFolder(out: string, root: string): void {
  const folder = resolve(out)
  const asked = `--out ${out}`
  if (holds(folder, root))
    throw new Error(`${asked}: this project is there, and would be lost; name a folder for the deck alone, such as dist`)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory())
    throw new Error(`${asked}: that is a file; name a folder for the deck alone, such as dist`)
  if (found && folder !== join(root, 'dist') && readdirSync(folder).length > 0 && !isBuiltDeck(folder))
    throw new Error(`${asked}: there are other things than a built deck, and they would be lost; empty it, or name a folder for the deck alone`)
  makeWritable(dirname(folder), asked)
}

/** Whether a folder is another, or has it somewhere in it. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other)
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way)
}

/** Whether a folder is a deck that was built before, and not one that somebody keeps in Git, with its history. */
function isBuiltDeck(folder: string): boolean {
  try {
    return existsSync(join(folder, 'index.html')) && !existsSync(join(folder, '.git')) && Boolean(builtBase(folder))
  }
  catch {
    return false
  }
}
