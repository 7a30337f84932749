import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

/** How many listeners and nodes there are after a forced collection. */
async function kept(session: CDPSession): Promise<{ listeners: number, nodes: number }> {
  for (let times = 0; times < 2; times++)
    await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find(metric => metric.name === name)!.value
  return { listeners: value('JSEventListeners'), nodes: value('Nodes') }
}

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
  await expect(page.locator('#slideshow > .slidev-page .slidev-layout')).toHaveCount(22)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const rounds: { listeners: number, nodes: number }[] = []
  for (let round = 0; round < 5; round++) {
    await goThere(page)
    rounds.push(await kept(session))
  }
  const [, second, , , last] = rounds
  // Of what went last, something may still be held.
  expect(last!.listeners - second!.listeners).toBeLessThan(6)
  expect(last!.nodes - second!.nodes).toBeLessThan(100)
})
