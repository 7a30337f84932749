import type { Page } from '@playwright/test'
import type { Host } from '../../scripts/preview/host.ts'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect } from '@playwright/test'
import { x } from 'tinyexec'
import { editionName, editions } from '../../scripts/export/editions.ts'
import { builtBase } from '../../scripts/lib/built-base.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { serveAsHost } from '../../scripts/preview/host.ts'
import { readText } from '../../shared/read-text.ts'
import { keepLog } from '../support/page-log.ts'
import { press } from '../support/press.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** A path as GitHub Pages has one. */
const BASE = '/talk/'

/** Slidev writes the path into its scripts, so this deck is built anew: all of it, with PDFs of one slide. */
const BUILD_TIMEOUT = 300_000

let parent: string
let folder: string
let host: Host

test.use({ serviceWorkers: 'allow' })

test.beforeAll(async () => {
  test.setTimeout(BUILD_TIMEOUT)
  parent = mkdtempSync(join(tmpdir(), 'sub-path-'))
  folder = join(parent, 'dist')
  const { exitCode, stdout, stderr } = await x(process.execPath, ['scripts/build/main.ts', '--base', BASE, '--out', folder, '--range', '1'], { nodeOptions: { cwd: projectRoot } })
  expect(exitCode, stdout + stderr).toBe(0)
  host = await serveAsHost({ folder, base: builtBase(folder) })
})

test.afterAll(() => {
  host?.close()
  rmSync(parent, { recursive: true, force: true })
})

/** What a page asked for beside its path, and all that went wrong with it. */
function watch(page: Page) {
  const log = keepLog(page, host.origin)
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol === 'http:' && !pathname.startsWith(BASE))
      log.foreign.push(`${page.url()}: ${request.url()}`)
  })
  return log
}

test('every page and sheet names files that are there, and none beside its path', async ({ request }) => {
  const addresses = new Set<string>()
  for (const name of globSync('**/*.{html,css}', { cwd: folder })) {
    const text = readText(join(folder, name))
    const from = `${host.origin}${BASE}${name}`
    const named = [...text.matchAll(/(?:href|src)="([^"]+)"|url\((?:'|"|&quot;)?([^'")&]+)/g)].map(([, attribute, url]) => attribute ?? url!)
    for (const { origin, pathname } of named.map(address => new URL(address, from)))
      origin === host.origin && addresses.add(pathname)
  }
  expect(addresses.size).toBeGreaterThan(40)
  expect([...addresses].filter(path => !path.startsWith(BASE))).toEqual([])
  const answers = await Promise.all([...addresses].map(async path => [path, (await request.get(host.origin + path)).status()] as const))
  expect(answers.filter(([, status]) => status !== 200)).toEqual([])
})

test('the slides turn, with their pictures and types, the PDFs are offered, and nothing is asked for beside the path', async ({ page }) => {
  const log = watch(page)
  await page.goto(`${host.origin}${BASE}`)
  await settle(page)
  for (const { number, title } of talk.slides) {
    await expect(page).toHaveURL(number === 1 ? new RegExp(`${BASE}1?$`) : `${host.origin}${BASE}${number}`)
    await expect(page.locator(`#app #slideshow > [data-slidev-no="${number}"] h1`).first()).toHaveText(new RegExp(title.replace(/\W+/g, '.+')))
    if (number < talk.slides.length)
      await press(page, 'ArrowDown')
  }
  await page.goto(`${host.origin}${BASE}15?clicks=3`)
  await settle(page)
  await page.keyboard.press('t')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.mouse.move(20, 540)
  await expect(page.getByRole('link', { name: 'Read this slide as text' })).toHaveAttribute('href', `${BASE}read#slide-15`)
  await page.getByRole('button', { name: 'Download as PDF' }).click()
  for (const edition of editions)
    await expect(page.locator(`#download-pdfs a[href="${BASE}${editionName(edition, 'pdf')}"]`)).toContainText('MB')
  await page.goto(`${host.origin}${BASE}presenter/15`)
  await expect(page.locator('.slidev-note')).toBeVisible()
  expect(log).toMatchObject({ complaints: [], failed: [], foreign: [] })
  expect(new Set(log.pictures).size).toBeGreaterThan(3)
})

test('the page to read is whole, and leads to the slides', async ({ page }) => {
  const log = watch(page)
  await page.goto(`${host.origin}${BASE}read`)
  const named = () => page.locator('section.slide').evaluateAll(sections => sections.map(it => document.getElementById(it.getAttribute('aria-labelledby')!)!.textContent!.trim()))
  await expect.poll(named).toEqual(talk.slides.map(({ title }) => title))
  // All slides are in it, though only the first one is printed.
  const letters = (text: string) => text.replace(/\W+/g, '')
  const texts = (await page.locator('section.slide').allTextContents()).map(letters)
  const missing = talk.slides.flatMap(({ number, text = [] }) => text.flatMap(entry => typeof entry === 'string' ? [entry] : Object.values(entry)).filter(words => !texts[number - 1]!.includes(letters(words))))
  expect(missing).toEqual([])
  await page.getByRole('link', { name: /^Slide 5:/ }).click()
  await expect(page).toHaveURL(`${host.origin}${BASE}5`)
  expect(log).toMatchObject({ complaints: [], failed: [], foreign: [] })
})

test('after one visit it is there without a network, and another deck of the same host is let alone', async ({ page }) => {
  await page.goto(`${host.origin}${BASE}1`)
  expect(await page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname)).toBe(BASE)
  host.close()
  await page.goto(`${host.origin}${BASE}15?clicks=3`)
  await settle(page)
  await page.keyboard.press('t')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.goto(`${host.origin}${BASE}read`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.goto(`${host.origin}/5`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
})
