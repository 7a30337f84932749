import { expect } from '@playwright/test'
import { allFetched } from '../support/all-fetched.ts'
import { keepLog } from '../support/page-log.ts'
import { quietNetwork } from '../support/quiet-network.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** Where the talk begins, and what is next to it. */
const START = [1, 2, 3]

test('no picture is asked for before its slide is near', async ({ page, context, baseURL }) => {
  const far: string[] = []
  for (const { number } of talk.slides.filter(({ picture, logo }) => picture ?? logo)) {
    await page.goto(`/${number}`)
    await settle(page)
    const addresses = await page.evaluate(() => window.deckReader.pictures().map(({ address }) => new URL(address).pathname))
    if (!START.includes(number))
      far.push(...addresses)
  }
  // Else the test would look for nothing.
  expect(new Set(far).size).toBeGreaterThanOrEqual(2)

  const first = await context.newPage()
  const log = keepLog(first, new URL(baseURL!).origin)
  await first.goto('/1')
  const preloaded = await first.locator('link[rel="preload"][as="image"], link[rel="prefetch"][as="image"]').evaluateAll(links => links.map(it => it.getAttribute('href')))
  expect(preloaded, 'its own ground, which it would find only when it is styled').toEqual(['/covers/towers.svg'])
  // The files of all slides come after some seconds, and their pictures might come along.
  await allFetched(first)
  await quietNetwork(first)
  expect(log.pictures.filter(address => far.includes(address))).toEqual([])
})

test('the slides that are near stand in the page before they turn, the others once they are near', async ({ page }) => {
  await page.goto('/10')
  const mounted = page.locator('#slideshow > .slidev-page:has(.slidev-layout)')
  const numbers = async () => (await mounted.evaluateAll(pages => pages.map(it => Number(it.dataset.slidevNo)))).sort((one, other) => one - other)
  await expect.poll(numbers).toEqual([8, 9, 10, 11, 12])
  await allFetched(page)
  expect(await numbers(), 'to have its file mounts no slide').toEqual([8, 9, 10, 11, 12])

  await page.keyboard.press('ArrowDown')
  await expect.poll(numbers, 'what was left stays').toEqual([8, 9, 10, 11, 12, 13])
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input').fill('20')
  await page.keyboard.press('Enter')
  await expect.poll(numbers).toEqual([8, 9, 10, 11, 12, 13, 18, 19, 20, 21, 22])
})
