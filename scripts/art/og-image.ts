import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { readText } from '../../shared/read-text.ts'
import { shrinkPng } from './lib/shrink-png.ts'

const root = new URL('../../', import.meta.url)

/** A Chromium: the one named by CHROMIUM_PATH, else one on the PATH, else Playwright's own. */
function browser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...found].find(path => path && existsSync(path))
}

function font(weight: number): string {
  const data = readFileSync(new URL(`node_modules/@fontsource/pt-serif/files/pt-serif-latin-${weight}-normal.woff2`, root), 'base64')
  return `@font-face{font-family:'PT Serif';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`
}

// the grain would not show, and would make the PNG ten times as large
const towers = readText(new URL('public/covers/towers.svg', root)).replace(/<path fill="url\(#grain\)".*?\/>/, '')

const page = `<!doctype html><style>
${font(400)}${font(700)}
*{margin:0}
body{width:1200px;height:630px;overflow:hidden;background:#15171c;color:#fff;font-family:'PT Serif'}
svg{position:absolute;width:1200px;height:676px;top:-23px}
.shade{position:absolute;inset:0;background:linear-gradient(90deg,#0b0d12e6 0%,#0b0d12b8 42%,#0b0d1200 78%),radial-gradient(55% 80% at 66% 96%,#ff8a4c40,#e8502a00)}
main{position:absolute;left:84px;top:150px}
h1{font-size:84px;line-height:1.12;letter-spacing:-.5px}
i{display:block;width:180px;height:6px;border-radius:3px;margin:38px 0 34px;background:linear-gradient(90deg,#ff8a4c,#e8502a 45%,#3f7cb8 60%,#7ab8f0)}
p{font-size:36px;line-height:1.4;color:#f4f1ec}
p+p{color:#ffd08a}
</style>
${towers}<div class="shade"></div>
<main><h1>Forged in Rust,<br>Spoken in Python</h1><i></i><p>Jan Kislinger</p><p>PyData Prague, November 2025</p></main>`

const running = await chromium.launch({ executablePath: browser() })
const tab = await running.newPage({ viewport: { width: 1200, height: 630 } })
await tab.setContent(page)
await tab.evaluate(() => document.fonts.ready)
const shot = await tab.screenshot()

writeFileSync(new URL('public/og-image.png', root), await shrinkPng(tab, shot))
await running.close()
