import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { test } from '../support/test.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('a turn that is taken back and made again as it ends leaves one slide on the screen', async ({ page }) => {
  await page.goto('/4')
  await settle(page)
  await page.evaluate(() => new Promise<void>((resolve) => {
    const slide = document.querySelector<HTMLElement>('#slideshow > [data-slidev-no="4"]')!
    const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    /** What Vue has marked the slide with, one after the other, and what is done then. */
    const steps: [mark: string, act: () => void][] = [
      ['leave-to', () => press('ArrowUp')],
      ['enter-from', () => press('ArrowDown')],
      ['leave-from', () => {
        // What the browser reports of the first turn, once for each property that it moved.
        for (let property = 0; property < 20; property++)
          slide.dispatchEvent(new Event('transitionend'))
        resolve()
      }],
    ]
    new MutationObserver(() => {
      if (steps[0] && slide.className.includes(steps[0][0]))
        steps.shift()![1]()
    }).observe(slide, { attributes: true })
    press('ArrowDown')
  }))
  await expect(page.locator(SLIDE_IN_VIEW)).toHaveCount(1)
  await expect(page).toHaveURL(/\/5$/)
  await page.keyboard.press('ArrowUp')
  expect(await settle(page)).toEqual([])
  await expect(page.locator(SLIDE_IN_VIEW)).toHaveAttribute('data-slidev-no', '4')
})
