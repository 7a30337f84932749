import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { editionName, editions } from '../../scripts/export/editions.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { test } from '../support/test.ts'

/** What each answer has to say, whatever it is. */
const ALWAYS = {
  'strict-transport-security': /max-age=\d{8}/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
}

test('every answer keeps the page private and safe', async ({ request }) => {
  for (const path of ['/', '/5', '/read', '/presenter/5', '/nonsense', '/fonts/pt-serif-700.woff2']) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(ALWAYS))
      expect.soft(headers[name], `${path}: ${name}`).toMatch(value)
    expect.soft(headers['content-security-policy'], path).not.toMatch(/(?:script|style)-src [^;]*'unsafe-inline'/)
  }
})

test('only what has a hash in its name is kept for good', async ({ request }) => {
  const page = await (await request.get('/5')).text()
  const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
  expect(assets.length).toBeGreaterThan(3)
  for (const path of assets) {
    expect.soft(path).toMatch(/-[\w-]{8}\.(?:js|css)$/)
    expect.soft((await request.get(path)).headers()['cache-control'], path).toBe('public, max-age=31536000, immutable')
  }
  for (const path of ['/', '/5', '/read', '/favicon.svg', '/fonts/iosevka-400.woff2'])
    expect.soft((await request.get(path)).headers()['cache-control'], path).toBe('no-cache')
})

test('what a browser reads as text comes in Brotli', async ({ request }) => {
  for (const path of ['/5', '/read', '/covers/coast.svg'])
    expect.soft((await request.get(path, { headers: { 'accept-encoding': 'br' } })).headers()['content-encoding'], path).toBe('br')
})

test('the PDFs come as what they are', async ({ request }) => {
  for (const edition of editions) {
    const answer = await request.head(`/${editionName(edition, 'pdf')}`)
    expect.soft(answer.headers()['content-type']).toBe('application/pdf')
    expect.soft(Number(answer.headers()['content-length'])).toBeGreaterThan(10_000)
  }
})

test('what is not there is not found', async ({ request }) => {
  for (const path of ['/99', '/nonsense', '/assets/gone.js', '/presenter/99', '/a/b/c'])
    expect.soft((await request.get(path)).status(), path).toBe(404)
  expect(existsSync(join(projectRoot, 'dist/_redirects')), 'netlify.toml has the rules').toBe(false)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(() => {
    test.use({ javaScriptEnabled })
    test(`a wrong address shows a page like the deck that leads to it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ page }) => {
      await page.goto('/far/away')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /PT Serif/)
      for (const [width, height] of [[980, 552], [390, 844]] as const) {
        await page.setViewportSize({ width, height })
        const across = { x: 0, y: 0, width, height: width * 552 / 980 }
        for (const [side, is] of Object.entries((await page.locator('.cover').boundingBox())!))
          expect(is, `${side} of the picture at ${width}×${height}`).toBeCloseTo(across[side as keyof typeof across], 0)
      }
      const link = page.getByRole('link', { name: 'To the first slide' })
      expect((await link.boundingBox())!.height, 'on a phone').toBeGreaterThanOrEqual(44)
      await link.click()
      await expect(page).toHaveURL('/1')
    })
  })
}

test('a click beyond the last one shows the slide', async ({ page }) => {
  await page.goto('/5?clicks=99')
  await expect(page.locator('#app [data-slidev-no="5"] h1')).toHaveText('Concepts of Rust')
})
