import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../../../scripts/lib/paths.ts'
import { listFiles } from '../../../scripts/snippets/regions.ts'
import { readText } from '../../../shared/read-text.ts'
import { tempFolder } from './temp-folder.ts'

/** What a deck is made of, beside its samples. */
const FILES = ['*.{md,vue,toml}', '{components,layouts,shared,setup,styles}/**/*.{ts,vue,css}', 'public/**/*.svg', 'snippets/recorded/*']

/**
 * The deck as git on Windows checks it out, every line ended by CRLF, for the test that calls it.
 *
 * @returns its folder
 */
export function makeCrlfCopy(): string {
  const root = tempFolder()
  const files = globSync(FILES, { cwd: projectRoot })
  const samples = listFiles(join(projectRoot, 'snippets')).map(file => join('snippets', file))
  for (const file of [...files, ...samples]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), readText(join(projectRoot, file)).replaceAll('\n', '\r\n'))
  }
  return root
}
