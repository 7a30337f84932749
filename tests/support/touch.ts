import type { Page } from '@playwright/test'

/** A point on the screen, CSS px. */
export type Point = readonly [x: number, y: number]

/**
 * Moves fingers over the screen as a touch screen reports them.
 *
 * @param page - a page with touch
 * @param ways - the way of each finger, from point to point; all have as many points
 */
export async function moveFingers(page: Page, ...ways: Point[][]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const at = (step: number) => ways.map((way, id) => ({ id, x: way[step]![0], y: way[step]![1] }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step < ways[0]!.length; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** A straight way in five steps. */
export function line([fromX, fromY]: Point, [toX, toY]: Point): Point[] {
  return Array.from({ length: 6 }, (_, step) => [fromX + (toX - fromX) * step / 5, fromY + (toY - fromY) * step / 5] as const)
}
