import { promiseTimeout } from '@vueuse/core'
import { nextPaint } from '../../../shared/next-paint.ts'
import { yieldToPage } from '../../../shared/yield-to-page.ts'

/** How long the first frame may take, as where the sheet that it waits for is slow; ms. */
const PATIENCE = 1000

/**
 * Resolves when the slide that a page came with is in a frame; at once where there is none, or where nobody sees it. It does
 * not wait for the frame to be on the screen: that is other threads' work, and a cover takes them long.
 */
export async function firstPaint(): Promise<void> {
  if (document.hidden || !document.querySelector('#still'))
    return await yieldToPage()
  await Promise.race([nextPaint(), promiseTimeout(PATIENCE)])
}
