import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'

/**
 * The icons of some sets that sources have as a class, such as `i-carbon:apps` or `i-carbon-apps`: as `carbon:apps`, in
 * alphabetical order.
 *
 * @param folder - where the sources are
 * @param prefixes - the sets, such as `carbon`
 */
export function usedIcons(folder: string, prefixes: readonly string[]): string[] {
  const pattern = new RegExp(`\\bi-(${prefixes.join('|')})[:-]([a-z\\d-]+)`, 'g')
  const texts = globSync('**/*.{vue,ts}', { cwd: folder }).map(file => readText(join(folder, file)))
  const names = texts.flatMap(text => [...text.matchAll(pattern)].map(([, prefix, name]) => `${prefix}:${name}`))
  return [...new Set(names)].sort()
}
