/** Draws the icons of the installed deck from its favicon: public/icons. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readText } from '../../shared/read-text.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'

const root = new URL('../../public/', import.meta.url)
const icon = readText(new URL('favicon.svg', root))

/** The names of the icons, their sizes in px, and how much of the width the drawing takes. */
const ICONS = [
  { name: '192', size: 192, share: 1 },
  { name: '512', size: 512, share: 1 },
  // Phones cut it to their own shapes, and keep four fifths of it for certain.
  { name: 'maskable-512', size: 512, share: 0.72 },
]

mkdirSync(new URL('icons/', root), { recursive: true })
const browser = await launchBrowser(ensureBrowser())
for (const { name, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0;display:grid;place-items:center;height:100vh${share < 1 ? ';background:#15171c' : ''}}svg{width:${share * 100}%}</style>${icon}`)
  writeFileSync(new URL(`icons/${name}.png`, root), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
