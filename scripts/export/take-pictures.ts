import type { Page } from '@playwright/test'
import type { ShownState } from './shown-state.ts'

/**
 * Takes a picture of each state.
 *
 * @param page the print page, showing the edition
 * @param states its states
 * @param omitBackground whether the ground behind a slide that has none of its own is left out
 * @returns the pictures by their names: `05-3.png` is slide 5 at click 3
 */
export async function takePictures(page: Page, states: readonly ShownState[], omitBackground = false): Promise<Map<string, Uint8Array>> {
  const content = new Map<string, Uint8Array>()
  const shown = page.locator('.print-slide-container:not([hidden])')
  for (const [index, { slide, click }] of states.entries())
    content.set(`${String(slide).padStart(2, '0')}-${click}.png`, await shown.nth(index).screenshot({ animations: 'disabled', omitBackground }))
  return content
}
