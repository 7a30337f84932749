import type { Page } from '@playwright/test'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { writeWorker } from '../../scripts/build/offline/write-worker.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { serveAsHost } from '../../scripts/preview/host.ts'
import { readText } from '../../shared/read-text.ts'
import { slideFile } from '../support/page-files.ts'
import { quietNetwork } from '../support/quiet-network.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

test.use({ serviceWorkers: 'allow' })

const dist = join(projectRoot, 'dist')

/** Waits until the deck is kept for the next visit. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** The heading of the slide in view, as Slidev shows it. */
function heading(page: Page, number: number) {
  return page.locator(`#app #slideshow > [data-slidev-no="${number}"] h1`).first()
}

test('after one visit every slide, click, type and the page to read are there without a network', async ({ page }) => {
  test.setTimeout(120_000)
  const host = await serveAsHost({ folder: dist, base: '/' })
  await page.goto(`${host.origin}/1`)
  await isKept(page)
  host.close()

  // The tab that was open when the network went.
  for (const { number, clicks } of talk.slides) {
    await expect(heading(page, number)).toBeAttached()
    for (let press = 0; press <= clicks && !(number === talk.slides.length && press === clicks); press++)
      await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(number === talk.slides.length ? new RegExp(`/${number}`) : `${host.origin}/${number + 1}`)
  }

  await page.goto(`${host.origin}/15?clicks=3`)
  await expect(heading(page, 15)).toBeVisible()
  await expect(page.locator('#still')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.goto(`${host.origin}/read`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.goto(`${host.origin}/presenter/5`)
  await expect(page.locator('.slidev-note')).toBeVisible()
})

test('a deploy is there at the next visit, while an open tab stays whole', async ({ context, page }) => {
  const folder = test.info().outputPath('dist')
  cpSync(dist, folder, { recursive: true })
  const host = await serveAsHost({ folder, base: '/' })
  await page.goto(`${host.origin}/4`)
  await isKept(page)

  const file = join(folder, '5.html')
  writeFileSync(file, readText(file).replace('<title>', '<title>Anew: '))
  await writeWorker(folder)
  const next = await context.newPage()
  await next.goto(`${host.origin}/5`)
  expect(await firstTitle(next)).toMatch(/^Anew: /)

  await page.keyboard.press('ArrowRight')
  await expect(heading(page, 5)).toBeVisible()
  // The worker of the deploy before goes with its last tab, and the next visit has all of the new one.
  await waitForWorker(next)
  await page.close()
  await next.close()
  host.close()
})

test('a slide that does not come says so in one line, and the others go on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  const lost = talk.slides[9]!
  let failing = true
  // From the start: on a busy machine, the files of all slides would be there by the time that the network is gone.
  await context.route(`**${slideFile(lost.number)}`, route => (failing ? route.abort() : route.continue()).catch(() => {}))
  await page.goto(`/${lost.number - 3}`)
  await expect(heading(page, lost.number - 3)).toBeVisible()
  await expect(page.locator('#still')).toHaveCount(0)
  await expect(page.locator(`[data-slidev-no="${lost.number - 1}"] .slidev-layout`)).toBeAttached()
  await quietNetwork(page)
  await context.route('**/assets/**/*.js', route => (failing ? route.abort() : route.fallback()).catch(() => {}))
  const slide = page.locator(`#app #slideshow > [data-slidev-no="${lost.number}"]`)
  for (let turn = 0; turn < 3; turn++)
    await page.keyboard.press('ArrowDown')
  const alert = slide.getByRole('alert')
  await expect(alert).toContainText('This slide did not come.')
  await page.keyboard.press('ArrowUp')
  await expect(heading(page, lost.number - 1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  failing = false
  await alert.getByRole('button', { name: 'Load it again' }).click()
  await expect(heading(page, lost.number)).toBeVisible()
  await context.close()
})

/** The title that a page came with, before Slidev was there. */
async function firstTitle(page: Page): Promise<string> {
  const html = await page.evaluate(async () => (await fetch(location.href)).text())
  return /<title>([^<]*)/.exec(html)![1]!
}

/** Waits until the worker of the next deploy has all that it keeps. */
async function waitForWorker(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(true)
}
