import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { bundle } from './bundle.ts'
import { writeHashed } from './pages/hashed-file.ts'

/**
 * Gives the talk to read the script that shows types; their texts are the deck's own file.
 *
 * @param folder the built deck
 * @param base the path under which the deck will be served, with a slash at both ends
 * @throws Error with one line if the deck has no such file
 */
export async function addHovers(folder: string, base: string): Promise<void> {
  const [texts, another] = globSync('assets/hover-texts-*.js', { cwd: folder })
  if (!texts || another)
    throw new Error('components/hovers: the texts of the types are not a file of their own any more, which /read loads; see use-hovers.ts')
  const script = writeHashed(folder, 'read', 'js', await bundle(new URL('../article/hovers/main.ts', import.meta.url)))
  const file = join(folder, 'read.html')
  writeFileSync(file, readText(file).replace('</head>', `<script defer src="${base}${script}" data-texts="${base}${texts.replaceAll('\\', '/')}"></script>\n</head>`))
}
