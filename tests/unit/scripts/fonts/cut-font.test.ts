import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cutFont } from '../../../../scripts/fonts/cut-font.ts'
import { deckFonts } from '../../../../scripts/fonts/deck-fonts.ts'
import { projectRoot } from '../../../../scripts/lib/paths.ts'

const packaged = (source: string) => readFileSync(join(projectRoot, 'node_modules', source))

it.each(deckFonts)('$file is cut from a packaged font', async ({ source }) => {
  const { woff2 } = await cutFont(packaged(source), 'a😔')
  expect(woff2.toString('latin1', 0, 4)).toBe('wOF2')
  expect(woff2.length).toBeLessThan(5000)
}, 20_000)

it('tells which characters of the text the font has', async () => {
  const serif = deckFonts.find(({ file }) => file === 'pt-serif-400.woff2')!
  const { codePoints } = await cutFont(packaged(serif.source), 'aé⇨')
  expect(codePoints.map(code => String.fromCodePoint(code))).toEqual(['a', 'é'])
})
