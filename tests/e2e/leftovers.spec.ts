import type { Page } from '@playwright/test'
import type { Kept } from '../support/kept.ts'
import { expect } from '@playwright/test'
import { keptAtLast } from '../support/kept.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

// As it moves for most readers.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** Two slides before a slide and two after it stand in the page, and what is rendered of each is there. */
async function waitForNeighbours(page: Page, slide: number): Promise<void> {
  const near = [-2, -1, 0, 1, 2].map(away => slide + away)
  await page.waitForFunction(near => near.every(number => document.querySelector(`#slideshow > [data-slidev-no="${number}"] .slidev-layout`)), near)
}

/** From slide 5 over the circles of slide 6 and back, with their previews. */
async function goThere(page: Page): Promise<void> {
  for (const [key, leads] of [['ArrowDown', 6], ['ArrowDown', 7], ['ArrowUp', 6], ['ArrowUp', 5]] as const) {
    await page.keyboard.press(key)
    await expect(page).toHaveURL(new RegExp(`/presenter/${leads}$`))
    await settle(page)
    // They stay in the page: on a busy machine they would come in a later round, and count as left.
    await waitForNeighbours(page, leads)
  }
}

/** Opens the overview and closes it, without a turn. */
async function lookAround(page: Page): Promise<void> {
  await page.keyboard.press('o')
  // A locator would hold on to the slide that it finds.
  await page.waitForFunction(slides => document.querySelectorAll('.z-modal .slidev-page .slidev-layout').length === slides, talk.slides.length)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('.z-modal .slidev-page'))
}

for (const [what, start, round] of [
  ['a preview that is gone from the presenter', '/presenter/5', goThere],
  ['an overview that is closed', '/5', lookAround],
] as const) {
  test(`${what} leaves no circle and no element behind`, async ({ page }) => {
    await page.goto(start)
    await settle(page)
    // What is mounted or loaded later would count as left.
    await waitForNeighbours(page, 5)
    const rounds: Kept[] = []
    for (let times = 0; times < 3; times++) {
      await round(page)
      rounds.push(await keptAtLast(page))
    }
    // In the first one come elements that Vue keeps to copy them.
    const [, first, last] = rounds
    expect(last!.listeners - first!.listeners).toBeLessThan(6)
    // Of what went last, something may still be held: a preview has some 500 nodes, an overview 6,000.
    expect(last!.nodes - first!.nodes).toBeLessThan(200)
  })
}
