import type { Page } from '@playwright/test'
import type { BrotliOptions } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect } from '@playwright/test'
import { keptFiles } from '../../scripts/build/offline/kept-files.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'
import { test } from '../support/test.ts'

const dist = join(projectRoot, 'dist')

/** How hard a host compresses what it keeps; all files of the deck are held against more than they weigh so. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** What a file of the deck weighs on its way, in Brotli where that makes it lighter; bytes. */
function weight(path: string, options?: BrotliOptions): number {
  const bytes = readFileSync(join(dist, path))
  return Math.min(bytes.byteLength, brotliCompressSync(bytes, options).byteLength)
}

function sum(paths: Iterable<string>, options?: BrotliOptions): number {
  return [...paths].reduce((total, path) => total + weight(path, options), 0)
}

/** The scripts that a page asks for from now on, by path. */
function scriptsOf(page: Page): Set<string> {
  const scripts = new Set<string>()
  page.on('request', request => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname))
  return scripts
}

for (const number of [1, 5, 15]) {
  test(`slide ${number} is painted from no more than 40 kB`, () => {
    const page = readText(join(dist, `${number}.html`))
    // Its words, that is; the picture below them comes behind.
    const first = [...page.matchAll(/<link rel="(?:stylesheet|preload)" href="([^"]+\.(?:css|woff2))"/g)].map(([, path]) => path!)
    expect(first.length).toBeGreaterThan(1)
    expect(sum([`${number}.html`, ...first])).toBeLessThanOrEqual(40_000)
  })
}

test('nothing is thrown on the way to the first slide: for its stack, all of the first script would be read again', async ({ page }) => {
  const thrown: string[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Debugger.enable')
  await session.send('Debugger.setPauseOnExceptions', { state: 'all' })
  session.on('Debugger.paused', ({ data }) => {
    thrown.push((data as { description?: string } | undefined)?.description ?? 'something')
    void session.send('Debugger.resume')
  })
  await page.goto('/1')
  await expect(page.locator('#still')).toHaveCount(0)
  expect(thrown).toEqual([])
})

test('the first click works after no more than 105 kB of script, without what nobody asked for', async ({ page }) => {
  const scripts = scriptsOf(page)
  // On a busy machine the click may come later than three seconds, when the slides that are far begin to be fetched.
  await page.addInitScript(() => {
    const { setTimeout } = window
    Object.assign(window, { setTimeout: (run: () => void, delay = 0, ...rest: []) => setTimeout(run, delay >= 3000 ? 60_000 : delay, ...rest) })
  })
  await page.goto('/1')
  await expect(page.locator('#still')).toHaveCount(0)
  const before = new Set(scripts)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/2')
  // Else the test would weigh nothing; how many of the neighbours have come by then differs.
  expect([...before]).toContainEqual(expect.stringContaining('/slideshow-'))
  expect(sum(before)).toBeLessThanOrEqual(105_000)
  // By what is in it, too, as a file may hold more than its name says.
  expect([...scripts].filter(path => readText(join(dist, path)).includes('slidev-goto-input'))).toEqual([])
  expect([...scripts].filter(path => /Goto|Overview|InfoDialog|ContextMenu|Settings|(?<!use)Drawing|DragControl|presenter|hovers/.test(path))).toEqual([])
})

test('the whole deck, with every slide and type, is no more than 700 kB', () => {
  expect(sum(keptFiles(dist).map(({ url }) => url), QUICK)).toBeLessThanOrEqual(700_000)
})

test('a dialog comes when it is asked for, and has the focus', async ({ page }) => {
  await page.goto('/1')
  await expect(page.locator('#still')).toHaveCount(0)
  await page.keyboard.press('g')
  await expect(page.locator('#slidev-goto-input')).toBeFocused()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/5')
  await page.mouse.move(20, 540)
  await page.getByRole('button', { name: 'Show info' }).click()
  await expect(page.getByText('A 35-minute PyData talk on calling Rust from Python.')).toBeVisible()
})
