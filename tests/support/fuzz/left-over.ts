import type { Kept } from '../kept.ts'
import type { Stage, Windows } from './stage.ts'
import { expect } from '@playwright/test'
import { kept } from '../kept.ts'
import { settle } from '../settle.ts'
import { talk } from '../talk.ts'

/** How much more than after the first pass, of the whole. */
const MORE = { heap: 0.2, nodes: 0.2 }

/** How many listeners more: what is loaded when somebody first asks for it, such as the settings, brings a few, and keeps them. */
const MORE_LISTENERS = 24

/** How often to measure at most: what has just gone may be held until something else has. */
const TRIES = 6

/** What both windows hold on to. */
export type Measures = Record<keyof Windows, Kept>

/**
 * Goes through all slides and clicks once, in both windows, with what comes only when it is asked for; and measures then.
 *
 * @param stage - both windows, as they were opened
 */
export async function firstPass(stage: Stage): Promise<Measures> {
  const { audience, presenter } = stage
  await presenter.keyboard.press('Home')
  for (let press = 1; press < talk.total + talk.slides.length; press++)
    await presenter.keyboard.press('ArrowRight')
  for (const page of [audience, presenter]) {
    await expect(page).toHaveURL(new RegExp(`/${talk.slides.length}\\b`), { timeout: 60_000 })
    await settle(page)
    await page.keyboard.press('g')
    await expect(page.locator('#slidev-goto-input')).toBeFocused()
    for (const key of ['Escape', '?', 'Escape'])
      await page.keyboard.press(key)
    await page.locator('#slide-content').click({ button: 'right', force: true })
    await expect(page.locator('.z-context-menu')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  return await measure(stage)
}

/**
 * Brings both windows to one and the same state, with all slides loaded, and measures there.
 *
 * @param stage - both windows, at rest
 */
async function measure({ audience, presenter }: Stage): Promise<Measures> {
  const measures: Partial<Measures> = {}
  for (const [name, page] of Object.entries({ audience, presenter })) {
    await page.setViewportSize({ width: 980, height: 552 })
    await page.emulateMedia({ colorScheme: 'light' })
    // A slider that has the focus would take the keys.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('Home')
    await expect(page).toHaveURL(/\/1$/)
    // A window that was reloaded has those slides only that it came near to.
    for (let slide = 2; slide <= talk.slides.length; slide++) {
      await page.keyboard.press('ArrowDown')
      await expect(page).toHaveURL(new RegExp(`/${slide}\\b`))
    }
    await page.keyboard.press('Home')
    await expect(page).toHaveURL(/\/1$/)
    await expect(page.locator('#slideshow > .slidev-page .slidev-layout'), 'all slides are there').toHaveCount(talk.slides.length)
    await settle(page)
    // VueUse keeps the mouse's last event, and Chromium what its right button was last pressed on, and by it an overview.
    await page.mouse.click(2, 2, { button: 'right' })
    await page.keyboard.press('Escape')
    await expect(page.locator('.z-context-menu'), 'its menu is closed').toHaveCount(0)
    // One overview may be held until the next one: measured is while it is open.
    await page.keyboard.press('o')
    await expect(page.locator('.z-modal .slidev-page').last()).toBeVisible()
    measures[name as keyof Windows] = await kept(page)
    await page.keyboard.press('Escape')
    await expect(page.locator('.z-modal .slidev-page')).toHaveCount(0)
  }
  return measures as Measures
}

/**
 * What both windows hold on to that they should have let go of, a line each.
 *
 * @param first - what they did after the first pass
 * @param stage - both windows, at rest
 */
export async function leftOver(first: Measures, stage: Stage): Promise<string[]> {
  let faults: string[] = []
  for (let times = 0; times < TRIES; times++) {
    faults = excess(first, await measure(stage))
    if (!faults.length)
      break
  }
  return faults
}

function excess(first: Measures, now: Measures): string[] {
  return (['audience', 'presenter'] as const).flatMap(name => (['heap', 'listeners', 'nodes'] as const)
    .filter(what => now[name][what] > (what === 'listeners' ? first[name][what] + MORE_LISTENERS : first[name][what] * (1 + MORE[what])))
    .map(what => `${name}: ${what} left over: ${now[name][what]} after ${first[name][what]}`))
}
