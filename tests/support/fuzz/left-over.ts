import type { Page } from '@playwright/test'
import type { Kept } from '../kept.ts'
import type { Stage, Windows } from './stage.ts'
import { expect } from '@playwright/test'
import { kept } from '../kept.ts'
import { settle } from '../settle.ts'
import { talk } from '../talk.ts'

/** Of what it was after the first pass; what was just let go of may still be there. */
const MOST = { heap: 1.2, listeners: 1.05, nodes: 1.2 }

/** What both windows hold on to. */
export type Measures = Record<keyof Windows, Kept>

/** Opens something and closes it again. */
async function lookInto(page: Page, key: string, shown: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.locator(shown)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator(shown)).toBeHidden()
}

/**
 * Goes through the whole talk once, in both windows, with all that comes only when it is asked for; and measures then.
 *
 * @param stage - both windows, as they were opened
 */
export async function firstPass(stage: Stage): Promise<Measures> {
  const { audience, presenter } = stage
  await presenter.keyboard.press('Home')
  for (let press = 0; press < talk.total + talk.slides.length - 1; press++)
    await presenter.keyboard.press('ArrowRight')
  for (const page of [audience, presenter]) {
    await expect(page).toHaveURL(new RegExp(`/${talk.slides.length}\\b`))
    await settle(page)
    for (const key of ['t', 'Escape', '?', 'Escape'])
      await page.keyboard.press(key)
  }
  return await measure(stage)
}

/**
 * Brings both windows to one and the same state, with all slides and dialogs loaded, and measures there.
 *
 * @param stage - both windows, at rest
 */
export async function measure({ audience, presenter }: Stage): Promise<Measures> {
  const measures: Partial<Measures> = {}
  for (const [name, page] of Object.entries({ audience, presenter })) {
    await page.setViewportSize({ width: 980, height: 552 })
    await page.emulateMedia({ colorScheme: 'light' })
    await lookInto(page, 'o', '.z-modal .slidev-page >> nth=-1')
    await lookInto(page, 'g', '#slidev-goto-input:focus')
    await page.keyboard.press('Home')
    await expect(page).toHaveURL(/\/1$/)
    await expect(page.locator('#slideshow > .slidev-page .slidev-layout'), 'all slides are there').toHaveCount(talk.slides.length)
    await settle(page)
    measures[name as keyof Windows] = await kept(page)
  }
  return measures as Measures
}

/**
 * What both windows hold on to that they should have let go of, a line each.
 *
 * @param first - what they did after the first pass
 * @param now - what they do now
 */
export function leftOver(first: Measures, now: Measures): string[] {
  return Object.entries(MOST).flatMap(([what, most]) => (['audience', 'presenter'] as const)
    .map(name => ({ name, was: first[name][what as keyof Kept], is: now[name][what as keyof Kept] }))
    .filter(({ was, is }) => is > was * most)
    .map(({ name, was, is }) => `${name}: ${what} left over: ${is} after ${was}`))
}
