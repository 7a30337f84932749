/**
 * Cuts the deck's fonts to the characters it shows, from the @fontsource packages into public/fonts/.
 * Does nothing when nothing changed. Ends with 1, and a line a character, when the fonts that may have to draw a character have it not.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { printableAscii, usedCharacters } from './characters.ts'
import { deckFonts } from './deck-fonts.ts'
import { deckTexts } from './deck-texts.ts'
import { fingerprint, isUpToDate, stampFile } from './fingerprint.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { readStacks } from './stacks.ts'

const texts = [...deckTexts(projectRoot)]
const isSample = ([file]: [string, string]) => file.startsWith('snippets/')
// Apart, for other fonts draw them.
const used = [texts.filter(text => !isSample(text)), texts.filter(isSample)].flatMap(some => usedCharacters(new Map(some)))
const stacks = readStacks(readText(join(projectRoot, 'styles/tokens.css')))
const beyondAscii = [...new Set(used.map(({ character }) => character))].sort().join('')
const hash = fingerprint(projectRoot, beyondAscii + JSON.stringify([...stacks]), deckFonts)
if (!isUpToDate(projectRoot, hash, deckFonts))
  await cutAll()

async function cutAll() {
  // Imported only here: loading it takes longer than finding out that nothing changed.
  const { cutFont } = await import('./cut-font.ts')
  const folder = join(projectRoot, 'public/fonts')
  const covered = new Map<string, Set<number>>()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const { family, file, source } of deckFonts) {
    const { woff2, codePoints } = await cutFont(readFileSync(join(projectRoot, 'node_modules', source)), printableAscii + beyondAscii)
    // A weight that lacks a character would leave it to the next family.
    covered.set(family, new Set(codePoints).intersection(covered.get(family) ?? new Set(codePoints)))
    writeFileSync(join(folder, file), woff2)
    bytes += woff2.length
  }
  const missing = missingGlyphs(used, stacks, covered)
  reportProblems(missing)
  if (missing.length > 0)
    return
  mkdirSync(dirname(stampFile(projectRoot)), { recursive: true })
  writeFileSync(stampFile(projectRoot), hash)
  console.log(`fonts: ${deckFonts.length} files, ${Math.round(bytes / 1024)} kB, cut to ${beyondAscii.length + printableAscii.length} characters`)
}
