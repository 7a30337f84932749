import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'

/**
 * The path for which a deck was built, as its pages ask for their files.
 *
 * @param folder the built deck
 * @returns the path, with a slash at both ends
 * @throws Error with one line if its first page is none that the build wrote
 */
export function builtBase(folder: string): string {
  const base = /<link rel="manifest" href="(\/[^"]*)manifest\.webmanifest"/.exec(readText(join(folder, 'index.html')))?.[1]
  if (!base)
    throw new Error(`${join(folder, 'index.html')}: that is no deck that “npm run build” wrote; run it`)
  return base
}
