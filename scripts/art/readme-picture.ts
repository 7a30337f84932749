/** Draws the picture at the top of the README: four slides, as they look on stage. */
import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { serveDeck } from '../export/deck-server.ts'
import { exportDeck } from '../export/export-deck.ts'
import { projectRoot } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { shrinkPng } from './lib/shrink-png.ts'

/** Which states are shown, by slide, click and scheme. */
const SHOWN = [
  { slide: 1, click: 0, dark: false },
  { slide: 6, click: 7, dark: false },
  { slide: 9, click: 0, dark: false },
  { slide: 15, click: 2, dark: true },
]

/** How wide each slide is on the picture, and what lies between two, px. */
const WIDTH = 600
const GAP = 8

const deck = await loadDeck(projectRoot)
const server = await serveDeck()
const browser = await launchBrowser(ensureBrowser())
const pictures = [await states(false), await states(true)]
const images = SHOWN.map(({ slide, click, dark }) => {
  const png = pictures[Number(dark)]!.get(`${String(slide).padStart(2, '0')}-${click}.png`)!
  return `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`
})
const page = await browser.newPage({ viewport: { width: 2 * WIDTH + GAP, height: WIDTH } })
await page.setContent(`<style>
  body { display: grid; grid-template-columns: ${WIDTH}px ${WIDTH}px; gap: ${GAP}px; margin: 0 }
  img { display: block; width: 100%; border-radius: 6px }
</style>${images.join('')}`)
await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
const shot = await page.screenshot({ fullPage: true, omitBackground: false })
mkdirSync(new URL('../../docs/', import.meta.url), { recursive: true })
writeFileSync(new URL('../../docs/deck.png', import.meta.url), await shrinkPng(page, shot, 256))
await browser.close()
server.close()

/** The states of the slides that are shown, in one scheme. */
async function states(dark: boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const slides = SHOWN.filter(state => state.dark === dark).map(({ slide }) => slide)
  const [exported] = await exportDeck(deck, server, browser, { editions: ['clicks'], slides, dark, output: '.', article: false, format: 'png', scale: 1 }, () => {})
  return exported!.content as ReadonlyMap<string, Uint8Array>
}
