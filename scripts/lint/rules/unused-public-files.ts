import type { Deck } from '../deck.ts'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'
import { picturesOf } from '../pictures.ts'

// Where a file of public/ can be named besides the slides: code, styles and the page itself.
const CODE = ['index.html', '*.vue', '{components,layouts,setup,shared}/**/*.{vue,ts}', 'styles/**/*.css', 'scripts/build/**/*.ts']

function strings(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

/** Every file under public/ is shown by something: all of it is published, and what nothing shows is dead weight. */
export function unusedPublicFiles(deck: Deck): string[] {
  const named = new Set([...strings(deck.headmatter), ...deck.slides.flatMap(picturesOf)])
  const code = CODE.flatMap(pattern => globSync(pattern, { cwd: deck.root })).map(file => readText(join(deck.root, file))).join('\n')
  return globSync('**/*.*', { cwd: join(deck.root, 'public') })
    .map(file => `/${file.replaceAll('\\', '/')}`)
    // The fonts are made anew from what the slides use.
    .filter(address => !address.startsWith('/fonts/'))
    .filter(address => !named.has(address) && !code.includes(address))
    .map(address => `public${address}: no slide shows it; delete it, or name ${address} where it is meant to be seen`)
}
