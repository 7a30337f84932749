import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'

/**
 * The names of the icons of one set that some sources have as a class, such as `i-carbon:apps`, in alphabetical order.
 *
 * @param folder - where the sources are
 * @param prefix - the set, such as `carbon`
 */
export function usedIcons(folder: string, prefix: string): string[] {
  const pattern = new RegExp(`\\bi-${prefix}[:-]([a-z\\d-]+)`, 'g')
  const texts = globSync('**/*.{vue,ts}', { cwd: folder }).map(file => readText(join(folder, file)))
  const names = texts.flatMap(text => [...text.matchAll(pattern)].map(([, name]) => name!))
  return [...new Set(names)].sort()
}
