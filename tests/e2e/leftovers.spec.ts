import type { Page } from '@playwright/test'
import type { Kept } from '../support/kept.ts'
import { expect } from '@playwright/test'
import { kept } from '../support/kept.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

// As it moves for most readers.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** From slide 5 over the circles of slide 6 and back, with their previews. */
async function goThere(page: Page): Promise<void> {
  for (const [key, leads] of [['ArrowDown', 6], ['ArrowDown', 7], ['ArrowUp', 6], ['ArrowUp', 5]] as const) {
    await page.keyboard.press(key)
    await expect(page).toHaveURL(new RegExp(`/presenter/${leads}$`))
    await settle(page)
  }
}

/** Opens the overview and closes it, without a turn. */
async function lookAround(page: Page): Promise<void> {
  await page.keyboard.press('o')
  await expect(page.locator('.z-modal .slidev-page').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.z-modal .slidev-page')).toHaveCount(0)
}

for (const [what, start, round] of [
  ['a preview that is gone from the presenter', '/presenter/5', goThere],
  ['an overview that is closed', '/5', lookAround],
] as const) {
  test(`${what} leaves no circle and no element behind`, async ({ page }) => {
    await page.goto(start)
    await settle(page)
    const rounds: Kept[] = []
    for (let times = 0; times < 2; times++) {
      await round(page)
      await round(page)
      rounds.push(await kept(page))
    }
    const [first, last] = rounds
    // Of what went last, something may still be held.
    expect(last!.listeners - first!.listeners).toBeLessThan(6)
    expect(last!.nodes - first!.nodes).toBeLessThan(100)
  })
}
