import { join } from 'node:path'
import { expect } from '@playwright/test'
import { composePage } from '../../scripts/build/pages/in-page/compose-page.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'
import { test } from '../support/test.ts'

test('the page says what it is, in which language, with an icon of its own', async ({ page, request, baseURL }) => {
  await page.goto('/1')
  await expect(page).toHaveTitle(/^Forged in Rust, Spoken in Python/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  const address = await page.locator('link[rel~="icon"]').first().getAttribute('href')
  const answer = await request.get(new URL(address!, baseURL).pathname)
  expect(answer.status(), `favicon ${address}`).toBe(200)
  expect(answer.headers()['content-type'], `favicon ${address}`).toMatch(/^image\//)
})

test('a page that knows where it is says so to search engines and social services, each with what it asks for', async ({ page }) => {
  await page.goto('about:blank')
  const html = await page.evaluate(composePage, {
    template: readText(join(projectRoot, 'dist/overview.html')),
    title: 'Slide five',
    description: 'What it is about',
    canonical: 'https://example.org/talk/5',
    picture: 'https://example.org/talk/cards/5.jpg',
    manifest: '/manifest.webmanifest',
    sheet: '/first.css',
    fonts: ['/font.woff2'],
    script: '',
    body: '<p id="still">It is there.</p>',
  })
  await page.setContent(html)
  const content = (key: string) => page.locator(`meta[name="${key}"], meta[property="${key}"]`).getAttribute('content')
  await expect(page).toHaveTitle('Slide five')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', 'https://example.org/talk/5')
  for (const key of ['og:image', 'twitter:image'])
    expect(await content(key)).toBe('https://example.org/talk/cards/5.jpg')
  expect(await content('og:title')).toBe('Slide five')
  expect([await content('description'), await content('og:description')]).toEqual(['What it is about', 'What it is about'])
  expect(await content('og:url')).toBe('https://example.org/talk/5')
})

test('a page that does not know where it is prints no address', async ({ page }) => {
  await page.goto('/5')
  await expect(page.locator('link[rel="canonical"], meta[property="og:url"], meta[property="og:image"], meta[property="twitter:image"]')).toHaveCount(0)
})
