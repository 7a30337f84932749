import type { Browser } from '@playwright/test'
import type { Deck } from '../../lint/deck.ts'
import type { PageParts } from './in-page/compose-page.ts'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageTitle } from '../../../shared/page-title.ts'
import { readText } from '../../../shared/read-text.ts'
import { serveAsHost } from '../../preview/host.ts'
import { slideDescription } from './description.ts'
import { firstPaintStyles } from './first-paint.ts'
import { firstScript } from './first-script.ts'
import { writeHashed } from './hashed-file.ts'
import { composePage } from './in-page/compose-page.ts'
import { linksHtml } from './links.ts'
import { notFoundHtml } from './not-found.ts'
import { readSlides } from './read-slides.ts'
import { takeSlideFiles } from './slide-files.ts'
import { presenterPages, views } from './views.ts'

/** Which deck to write the pages of. */
export interface PagesOptions {
  /** As Slidev built it. */
  folder: string
  /** The path under which it will be served, with a slash at both ends. */
  base: string
  /** Whether its slides are named behind a `#`. */
  hash?: boolean
  /** Where it will be, with a slash at its end, if that is known. */
  address?: string
}

/**
 * Gives each address of a built deck a page of its own: the slides as they stand before any script runs, with their
 * titles and cards; the other views; and one for addresses that are none.
 *
 * @param browser the browser
 * @param deck the deck as it is written
 * @throws Error with one line that names the file and the slide whose page cannot be made
 */
export async function writePages(browser: Browser, deck: Deck, { folder, base, hash, address }: PagesOptions): Promise<void> {
  const template = readText(join(folder, 'index.html'))
  const title = String(deck.headmatter.title)
  const files = takeSlideFiles(folder, template)
  const others = [...Object.keys(views), ...presenterPages(deck.slides.length)]
  for (const name of [...others, ...deck.slides.map(({ no }) => String(no))])
    copyPage(folder, name)
  // Slidev's own rule for the host, which answers every address with the first slide; netlify.toml has the rules.
  rmSync(join(folder, '_redirects'), { force: true })

  const host = await serveAsHost({ folder, base })
  const slides = await readSlides(browser, deck, `${host.origin}${base}${hash ? '#/' : ''}`).finally(host.close)
  const inFolder = (path: string) => path.slice(base.length)
  // Slidev's own view is the main part once it is there, too.
  const body = (html: string) => `<main id="still">${html}</main>`
  const missing = `<div id="still">${notFoundHtml(base, slides[0]!.html)}</div>`
  const sheets = [...new Set(slides.flatMap(slide => slide.sheets))].map(inFolder)
  const styles = await firstPaintStyles(browser, folder, sheets, [...slides.map(({ html }) => body(html)), missing])
  const sheet = base + writeHashed(folder, 'first-paint', 'css', styles)

  const composer = await browser.newPage()
  const write = async (name: string, parts: Omit<PageParts, 'template' | 'manifest' | 'sheet' | 'script'>) =>
    writeFileSync(join(folder, `${name}.html`), await composer.evaluate(composePage, { template, manifest: `${base}manifest.webmanifest`, sheet, script: firstScript, ...parts }))
  const titles = slides.map((slide, index) => slide.title || String(deck.slides[index]!.title))
  mkdirSync(join(folder, 'cards'))
  for (const [index, { html, fonts, cover, card }] of slides.entries()) {
    const { no, note, file } = deck.slides[index]!
    const own = files.get(no)
    if (!own)
      throw new Error(`${file}, slide ${no}: Vite names no file that has it; see in scripts/build/pages/slide-files.ts how Slidev calls the module of a slide`)
    const picture = no === 1 ? 'og-image.png' : `cards/${no}.jpg`
    writeFileSync(join(folder, `cards/${no}.jpg`), card)
    const parts = {
      title: pageTitle(titles[index]!, title),
      ...no === 1 ? {} : { description: slideDescription(note) },
      ...address ? { canonical: `${address}${no}`, picture: address + picture } : {},
      fonts,
      ...cover === undefined ? {} : { cover },
      modules: own.modules.map(path => base + path),
      lateSheets: own.sheets.map(path => base + path),
      body: body(html) + linksHtml(no, titles, base),
    }
    await write(String(no), parts)
    if (no === 1)
      await write('index', parts)
  }
  for (const name of others) {
    const what = views[name as keyof typeof views] ?? 'Presenter'
    await write(name, { title: `${what} · ${title}`, hidden: true, fonts: [] })
  }
  await write('404', { title: `There is nothing here · ${title}`, hidden: true, fonts: slides[0]!.fonts, body: missing, fixed: true })
  await composer.close()
}

function copyPage(folder: string, name: string): void {
  const file = join(folder, `${name}.html`)
  mkdirSync(dirname(file), { recursive: true })
  copyFileSync(join(folder, 'index.html'), file)
}
