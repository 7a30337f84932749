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

test('a preview that is gone from the presenter leaves no circle and no element behind', async ({ page }) => {
  await page.goto('/presenter/5')
  await settle(page)
  const rounds: Kept[] = []
  for (let round = 0; round < 2; round++) {
    await goThere(page)
    await goThere(page)
    rounds.push(await kept(page))
  }
  const [first, last] = rounds
  // Of what went last, something may still be held.
  expect(last!.listeners - first!.listeners).toBeLessThan(6)
  expect(last!.nodes - first!.nodes).toBeLessThan(100)
})
