import type { Page } from '@playwright/test'

/** Between two looks, ms; longer than what goes may take. */
const PAUSE = 1000

/** What a page holds on to. */
export interface Kept {
  /** Of its scripts, bytes. */
  heap: number
  listeners: number
  nodes: number
}

/**
 * What a page holds on to after a forced collection.
 *
 * @param page - the page, at rest
 */
export async function kept(page: Page): Promise<Kept> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  // What the first one lets go of may have held something else.
  for (let times = 0; times < 2; times++)
    await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const value = (name: string) => metrics.find(metric => metric.name === name)!.value
  return { heap: value('JSHeapUsedSize'), listeners: value('JSEventListeners'), nodes: value('Nodes') }
}

/**
 * What a page holds on to once it lets go of no more: what was closed just now may be held until a timer or an idle moment
 * has passed.
 *
 * @param page - the page, at rest
 */
export async function keptAtLast(page: Page): Promise<Kept> {
  let last = await kept(page)
  for (;;) {
    await page.evaluate(pause => new Promise(resolve => setTimeout(resolve, pause)), PAUSE)
    const next = await kept(page)
    if (next.nodes >= last.nodes && next.listeners >= last.listeners)
      return next
    last = next
  }
}
