import { expect, test } from '@playwright/test'

test('the page says what it is, in which language, with pictures of its own', async ({ page, request, baseURL }) => {
  await page.goto('/1')
  await expect(page).toHaveTitle(/^Forged in Rust, Spoken in Python/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  for (const [what, selector, attribute] of [
    ['favicon', 'link[rel~="icon"]', 'href'],
    ['social image', 'meta[property="og:image"]', 'content'],
  ] as const) {
    const address = await page.locator(selector).first().getAttribute(attribute)
    const url = new URL(address!, baseURL)
    // The social image may name the host that the deck will have; its file is in the build.
    const answer = await request.get(url.pathname)
    expect(answer.status(), `${what} ${address}`).toBe(200)
    expect(answer.headers()['content-type'], `${what} ${address}`).toMatch(/^image\//)
  }
})
