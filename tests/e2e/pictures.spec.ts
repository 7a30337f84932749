import { expect } from '@playwright/test'
import { pixelDifference } from '../support/pixel-difference.ts'
import { settle } from '../support/settle.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** The lightest that a picture counts as light, bytes. */
const LIGHT = 40_000

/** A difference of one channel that no eye sees, of 255. */
const INVISIBLE = 3

for (const { number, picture } of talk.slides.filter(slide => slide.picture)) {
  test(`slide ${number} has its artwork: ${picture}`, async ({ deck, request }) => {
    await visit(deck, `/${number}`)
    const pictures = await deck.evaluate(() => window.deckReader.pictures())
    const large = pictures.filter(({ share }) => share > 0.25)
    expect(large, 'one picture over more than a quarter of the canvas').toHaveLength(1)
    const answer = await request.get(large[0]!.address)
    expect(answer.headers()['content-type']).toMatch(/^image\//)
    expect((await answer.body()).byteLength).toBeLessThan(LIGHT)
  })
}

test('the artwork of different subjects is different', async ({ deck }) => {
  const addresses = new Map<string, string[]>()
  for (const { number, picture } of talk.slides.filter(slide => slide.picture)) {
    await visit(deck, `/${number}`)
    const [large] = await deck.evaluate(() => window.deckReader.pictures().filter(({ share }) => share > 0.25))
    addresses.set(picture!, [...addresses.get(picture!) ?? [], large!.address])
  }
  const perSubject = [...addresses.values()].map(list => [...new Set(list)])
  expect(perSubject.every(list => list.length === 1)).toBe(true)
  expect(new Set(perSubject.flat()).size).toBe(addresses.size)
})

test('artwork is as sharp when its window has grown as when it was as large from the start', async ({ page }) => {
  const small = page.viewportSize()!
  const large = { width: 2 * small.width, height: 2 * small.height }
  await page.setViewportSize(large)
  await page.goto('/2')
  await settle(page)
  // A layer of its own falls otherwise on the pixels of the screen.
  await page.evaluate(() => dispatchEvent(new Event('resize')))
  await settle(page)
  const fresh = await page.screenshot()
  await page.setViewportSize(small)
  await page.goto('/2')
  await settle(page)
  await page.setViewportSize(large)
  await expect.poll(async () => pixelDifference(page, [fresh, await page.screenshot()])).toBeLessThanOrEqual(INVISIBLE)
})

for (const { number, logos } of talk.slides.filter(slide => slide.logos)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the logos on slide ${number} show in ${colorScheme}`, async ({ deck }) => {
      await deck.emulateMedia({ colorScheme })
      await visit(deck, `/${number}`)
      const canvas = deck.locator(SLIDE_IN_VIEW)
      for (const name of logos!) {
        const logo = canvas.getByRole('img', { name, exact: true }).or(canvas.getByText(name, { exact: true })).first()
        await expect(logo).toBeVisible()
        expect(await logo.evaluate(it => window.deckReader.contrast(it)), `contrast of ${name}`).toBeGreaterThan(3)
      }
    })
  }
}
