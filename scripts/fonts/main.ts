/**
 * Cuts the deck's fonts to the characters it shows, from the @fontsource packages into public/fonts/.
 * Does nothing when nothing changed. Ends with 1, and a line a character, when a character is in no font of the deck.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { printableAscii, usedCharacters } from './characters.ts'
import { deckFonts } from './deck-fonts.ts'
import { deckTexts } from './deck-texts.ts'
import { fingerprint, isUpToDate, stampFile } from './fingerprint.ts'
import { missingGlyphs } from './missing-glyphs.ts'

const used = usedCharacters(deckTexts(projectRoot))
const beyondAscii = used.map(({ character }) => character).sort().join('')
const hash = fingerprint(projectRoot, beyondAscii, deckFonts)
if (!isUpToDate(projectRoot, hash, deckFonts))
  await cutAll()

async function cutAll() {
  // Imported only here: loading it takes longer than finding out that nothing changed.
  const { cutFont } = await import('./cut-font.ts')
  const folder = join(projectRoot, 'public/fonts')
  const covered = new Set<number>()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const { file, source } of deckFonts) {
    const { woff2, codePoints } = await cutFont(readFileSync(join(projectRoot, 'node_modules', source)), printableAscii + beyondAscii)
    codePoints.forEach(code => covered.add(code))
    writeFileSync(join(folder, file), woff2)
    bytes += woff2.length
  }
  const missing = missingGlyphs(used, covered)
  reportProblems(missing)
  if (missing.length > 0)
    return
  mkdirSync(dirname(stampFile(projectRoot)), { recursive: true })
  writeFileSync(stampFile(projectRoot), hash)
  console.log(`fonts: ${deckFonts.length} files, ${Math.round(bytes / 1024)} kB, cut to ${used.length + printableAscii.length} characters`)
}
