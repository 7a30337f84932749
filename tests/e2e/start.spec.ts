import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'
import { pageFiles, SLIDE_FILE } from '../support/page-files.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

const dist = join(projectRoot, 'dist')

/** The modules that a module cannot run without, by their paths. */
function importsOf(path: string): string[] {
  return [...readText(join(dist, path)).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, file]) => new URL(file!, `http://host${path}`).pathname)
}

/** What the deck is mounted of, from the outside in. */
const PARTS = ['page-root', 'slide-container', 'slideshow']

test('each file that the deck starts with has a script of its own, before those that need it', async ({ page }) => {
  const { scripts, preloads } = pageFiles('1')
  expect(scripts.filter(path => preloads.includes(path))).toEqual([])
  const needed = scripts.map(importsOf)
  // Else nothing below would be asked.
  expect(scripts.length).toBeGreaterThan(2)
  expect(needed.flat().length).toBeGreaterThanOrEqual(scripts.length - 1)
  for (const [place, paths] of needed.entries())
    expect(scripts.slice(0, place), scripts[place]).toEqual(expect.arrayContaining(paths))
  await page.goto('/1')
  await expect(page.locator('#still')).toHaveCount(0)
})

test('a page names the files of its slide, so that none is asked for only when Slidev runs', () => {
  const slides = talk.slides.map(({ number }) => {
    const { scripts, preloads } = pageFiles(String(number))
    const named = [...scripts, ...preloads]
    expect.soft(preloads.flatMap(importsOf).filter(path => !named.includes(path)), `slide ${number}`).toEqual([])
    return preloads.filter(path => SLIDE_FILE.test(path)).join(' and ')
  })
  expect(slides.filter(path => !/^\S+$/.test(path)), 'each names its slide alone').toEqual([])
  expect(new Set(slides).size).toBe(talk.slides.length)
})

test('until the slide is there, the deck asks for nothing that its page does not name', async ({ page }) => {
  await page.addInitScript(() => new MutationObserver(() => {
    if (document.querySelector('#app .slidev-layout'))
      Object.assign(window, { thereAt: (window as { thereAt?: number }).thereAt ?? performance.now() })
  }).observe(document, { childList: true, subtree: true }))
  await page.goto('/14')
  await expect(page.locator('#still')).toHaveCount(0)
  const asked = await page.evaluate(() => performance.getEntriesByType('resource')
    .filter(({ name, startTime }) => /\.(?:js|css)$/.test(name) && startTime < (window as unknown as { thereAt: number }).thereAt)
    .map(({ name }) => new URL(name).pathname))
  const { scripts, preloads, sheets } = pageFiles('14')
  const named = [...scripts, ...preloads, ...sheets, '/stand-ins.js']
  expect(asked.filter(path => !named.includes(path))).toEqual([])
  expect(named.filter(path => !asked.includes(path))).toEqual([])
})

test('no rule has a browser ask each element whether it is one of a list', () => {
  const sheets = globSync('assets/*.css', { cwd: dist }).filter(name => !name.includes('read-'))
  const lists = sheets.flatMap(name => readText(join(dist, name)).match(/(?<=^|[{}\s>+~,]):is\([^{]*/g) ?? [])
  expect(sheets.length).toBeGreaterThan(5)
  expect(lists).toEqual([])
})

test('the deck is mounted part by part, each in a task of its own', async ({ page }) => {
  await page.addInitScript((parts) => {
    const mounted: string[][] = []
    Object.assign(window, { mounted })
    document.addEventListener('DOMContentLoaded', () => {
      // It is called once at the end of a task, with all that the task has added.
      new MutationObserver((records) => {
        const added = records.flatMap(record => [...record.addedNodes]).filter(node => node instanceof Element)
        const ids = parts.filter(id => added.some(element => element.id === id || element.querySelector(`#${id}`)))
        if (ids.length)
          mounted.push(ids)
      }).observe(document.querySelector('#app')!, { childList: true, subtree: true })
    })
  }, PARTS)
  await page.goto('/1')
  await expect(page.locator('#still')).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { mounted: string[][] }).mounted)).toEqual(PARTS.map(id => [id]))
})

test('no formatter is made, neither at the start nor to say what a click lit: one takes a phone some 40 ms', async ({ page }) => {
  await page.addInitScript(() => {
    const made: string[] = []
    Object.assign(window, { made })
    for (const name of ['ListFormat', 'NumberFormat', 'DateTimeFormat', 'PluralRules'] as const) {
      Object.assign(Intl, { [name]: new Proxy(Intl[name], { construct(target, args) {
        made.push(name)
        return Reflect.construct(target, args) as object
      } }) })
    }
  })
  await page.goto('/15')
  await expect(page.locator('#still')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[role=status][aria-live=polite]')).toHaveText(/lit in/)
  expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).toEqual([])
})

test('the sheet of the first paint has no variable that nothing asks for', () => {
  const pages = Array.from({ length: 22 }, (_, index) => readText(join(dist, `${index + 1}.html`)))
  const [, path] = /<link rel="stylesheet" href="([^"]+)" data-first/.exec(pages[0]!) ?? []
  const sheet = readText(join(dist, path!))
  const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name))
  const asked = names([sheet, ...pages].join('\n'), /var\(\s*(--[\w-]+)/g)
  const declared = names(sheet, /[{;\s](--[\w-]+)\s*:/g)
  expect(asked.size).toBeGreaterThan(20)
  expect([...declared].filter(name => !asked.has(name))).toEqual([])
})

test('the slide is in a frame before Slidev is set up, also where its scripts are there at once', async ({ page }) => {
  await page.addInitScript(() => {
    // It comes when the page is drawn for the first time: the browser waits for the sheet of the first paint.
    requestAnimationFrame(() => Object.assign(window, { drawnAt: performance.now() }))
    // The first thing that Slidev does to the page.
    new MutationObserver((_, observer) => {
      if (!document.documentElement.style.getPropertyValue('--vh'))
        return
      Object.assign(window, { setUpAt: performance.now() })
      observer.disconnect()
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['style'] })
  })
  for (const path of ['/1', '/5', '/15']) {
    await page.goto(path)
    await expect(page.locator('#still')).toHaveCount(0)
    const [drawnAt, setUpAt] = await page.evaluate(() => {
      const { drawnAt, setUpAt } = window as unknown as { drawnAt: number, setUpAt: number }
      return [drawnAt, setUpAt] as const
    })
    expect(drawnAt, path).toBeLessThan(setUpAt)
  }
})

for (const [path, place] of [['/index.html', '/'], ['/5.html?clicks=2', '/5?clicks=2']] as const) {
  test(`${path}, as a host may call a page, shows its slide`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('#still')).toHaveCount(0)
    await expect(page.locator(SLIDE_IN_VIEW).locator('h1')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${place.replace('?', '\\?')}${place === '/' ? '1?' : ''}$`))
  })
}
