import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { SLIDE_FILE } from '../support/page-files.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** All states of the talk in their order, as addresses. */
const ADDRESSES = talk.slides.flatMap(({ number, clicks }) => Array.from({ length: clicks + 1 }, (_, click) => addressOf(number, click)))

/** How long a chunk of the deck takes on a slow network, ms. */
const SLOW = 800

function addressOf(slide: number, click: number): string {
  return `/${slide}${click ? `?clicks=${click}` : ''}`
}

function stateAfter(start: string, presses: number): string {
  return ADDRESSES[ADDRESSES.indexOf(start) + presses]!
}

/** Presses a key so often as fast as the browser takes it, and does not look at what comes of it. */
async function pressFast(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press++)
    await page.keyboard.press(key)
}

/** Holds back every script and style of the deck, and the slides themselves until something has happened. */
async function slowDown(page: Page, happened: Promise<unknown>): Promise<void> {
  await page.route('**/assets/**', async (route) => {
    await new Promise(resolve => setTimeout(resolve, SLOW))
    if (SLIDE_FILE.test(route.request().url()))
      await happened
    await route.continue().catch(() => {})
  })
}

test.describe('no press is lost or doubled', () => {
  test('right after a fresh page has loaded', async ({ page }) => {
    await page.goto('/14')
    await pressFast(page, 'ArrowRight', 30)
    await expect(page).toHaveURL(stateAfter('/14', 30))
  })

  test('backward, over slides that were never shown', async ({ page }) => {
    await page.goto('/16')
    await pressFast(page, 'ArrowLeft', 20)
    await expect(page).toHaveURL(stateAfter('/16', -20))
  })

  test('on a slow network, from before the first slide is there', async ({ page }) => {
    const { promise: isPressed, resolve: sayPressed } = Promise.withResolvers<void>()
    await slowDown(page, isPressed)
    await page.goto('/2', { waitUntil: 'commit' })
    const slide = page.locator('#app #slideshow .slidev-layout').first()
    await page.locator('#app[data-v-app]').waitFor({ state: 'attached' })
    expect(await slide.count(), 'the slide came too early for this test').toBe(0)
    await pressFast(page, 'PageDown', 3)
    sayPressed()
    await slide.waitFor({ state: 'attached' })
    await pressFast(page, 'PageDown', 20)
    await expect(page).toHaveURL(stateAfter('/2', 23))
  })

  test('from the first paint on, before any script of the deck', async ({ page }) => {
    const held: (() => void)[] = []
    let slow = true
    await page.route('**/assets/**/*.js', async (route) => {
      if (slow)
        await new Promise<void>(resolve => held.push(resolve))
      await route.continue()
    })
    await page.goto('/2', { waitUntil: 'commit' })
    await page.locator('#still h1').waitFor()
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await pressFast(page, 'PageDown', 3)
    await pressFast(page, 'ArrowRight', 8)
    await page.keyboard.press('o')
    slow = false
    held.forEach(release => release())
    await expect(page).toHaveURL(stateAfter('/2', 11))
    await expect(page.locator('.z-modal .slidev-page').first()).toBeVisible()
  })

  test('after a jump', async ({ page }) => {
    await page.goto('/1')
    await page.locator('#app [data-slidev-no="1"] h1').waitFor()
    await page.keyboard.press('o')
    await page.locator('.z-modal .slidev-page').first().waitFor()
    await page.keyboard.type('19')
    await pressFast(page, 'ArrowRight', 11)
    await expect(page).toHaveURL(stateAfter('/19', 11))
  })

  test('from an address with clicks that the slide does not have', async ({ page }) => {
    await page.goto('/15?clicks=99')
    await pressFast(page, 'ArrowLeft', 2)
    await expect(page).toHaveURL(addressOf(15, 3))
  })
})
