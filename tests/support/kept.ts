import type { Page } from '@playwright/test'

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
