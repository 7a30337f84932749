import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** A tablet across and upright, and two laptops. */
const SHAPES = [{ width: 1024, height: 768 }, { width: 820, height: 1180 }, { width: 1280, height: 800 }, { width: 1440, height: 900 }]

/** What a speaker looks at; none of it may cover another, or leave the window. */
const PARTS = ['.pace-line', '.grid-section.main #slide-container', '.stage-words', '.speaker-notes-scroller', '.grid-section.next > .slidev-slide-container', '.next-slide', '.grid-section.bottom nav', '.pace-clock']

/** One line for each part that leaves the window, and for each two that overlap. */
async function crowded(page: Page, parts = PARTS): Promise<string[]> {
  const boxes = await Promise.all(parts.map(async part => ({ part, box: (await page.locator(part).first().boundingBox())! })))
  const { width, height } = page.viewportSize()!
  return boxes.flatMap(({ part, box }, index) => [
    ...box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1 ? [`${part} leaves the window`] : [],
    ...boxes.slice(index + 1)
      .filter(({ box: other }) => box.x + 1 < other.x + other.width && other.x + 1 < box.x + box.width && box.y + 1 < other.y + other.height && other.y + 1 < box.y + box.height)
      .map(({ part: other }) => `${part} and ${other} overlap`),
  ])
}

/** What is said now: its size, and whether it is in sight. */
async function spoken(page: Page): Promise<{ size: number, isInSight: boolean }> {
  return await page.locator('.slidev-note > :not(.slidev-note-fade)').first().evaluate((block) => {
    const { top, bottom } = block.getBoundingClientRect()
    const room = block.closest('.speaker-notes-scroller')!.getBoundingClientRect()
    return { size: Number.parseFloat(getComputedStyle(block).fontSize), isInSight: top >= room.top - 1 && bottom <= room.bottom + 1 }
  })
}

for (const viewport of SHAPES) {
  test(`at ${viewport.width}×${viewport.height} the presenter has all in sight, and notes whose size is set and remembered`, async ({ deck: page }) => {
    await page.setViewportSize(viewport)
    // The latter's notes are longer than their room in each shape.
    for (const path of ['/presenter/15?clicks=2', '/presenter/5?clicks=9']) {
      await visit(page, path)
      expect(await crowded(page), path).toEqual([])
      await expect.poll(() => spoken(page), path).toMatchObject({ isInSight: true })
      expect((await spoken(page)).size).toBeGreaterThanOrEqual(20)
    }
    const { size } = await spoken(page)
    await page.getByTitle('Increase font size').click()
    const larger = (await spoken(page)).size
    expect(larger).toBeGreaterThan(size)
    await expect.poll(() => spoken(page)).toMatchObject({ isInSight: true })
    await page.reload()
    await settle(page)
    await expect.poll(() => spoken(page)).toEqual({ size: larger, isInSight: true })
  })
}

for (const layout of [2, 3]) {
  test(`in Slidev's layout ${layout} all is in sight as well, and in a low window the slide is still there`, async ({ deck: page }) => {
    // In the low one, notes have a line or two, and scroll.
    for (const [viewport, least, parts] of [[{ width: 1280, height: 800 }, 300, PARTS], [{ width: 784, height: 442 }, 100, PARTS.filter(part => !part.includes('notes'))]] as const) {
      await page.setViewportSize(viewport)
      // As who opens it here for the first time.
      await page.evaluate((layout) => {
        localStorage.clear()
        localStorage.setItem('slidev-presenter-layout', String(layout))
      }, layout)
      await page.goto('/presenter/15?clicks=2')
      await settle(page)
      await expect(page.locator('.grid-container')).toHaveClass(new RegExp(`layout${layout}`))
      expect(await crowded(page, parts), `${viewport.width}×${viewport.height}`).toEqual([])
      expect((await page.locator('#slide-content').boundingBox())!.width).toBeGreaterThan(least)
    }
  })
}

test('the title of the next slide is said as it reads', async ({ deck: page }) => {
  await visit(page, '/presenter/12')
  await expect(page.locator('.next-slide-label')).toHaveText('Next slide: 13, PyO3 + maturin')
})
