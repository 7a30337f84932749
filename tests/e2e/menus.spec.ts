import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** Windows in which something may not fit: phones, a tablet held upright and across. */
const SHAPES = [{ width: 320, height: 568 }, { width: 390, height: 844 }, { width: 768, height: 1024 }, { width: 1024, height: 768 }]

/** What opens over a slide, and how. */
const POPUPS: Record<string, { open: (page: Page) => Promise<void>, popup: (page: Page) => Locator }> = {
  'the settings': { open: page => press(page, 'More Options'), popup: menu },
  'how windows keep together': { open: page => press(page, 'Change sync settings'), popup: menu },
  'the PDFs': { open: page => press(page, 'Download as PDF'), popup: page => page.locator('.download-menu') },
  'what the deck is': { open: page => press(page, 'Show info'), popup: page => page.locator('.z-modal .bg-main').filter({ visible: true }) },
  'the goto dialog': { open: page => page.keyboard.press('g'), popup: page => page.locator('#slidev-goto-dialog:has(:enabled)') },
  'the sheet of keys': { open: page => page.keyboard.press('?'), popup: page => page.getByRole('dialog', { name: 'Keys' }) },
  'the menu of the right button': { open: page => page.locator('#slide-content').click({ button: 'right', position: { x: 300, y: 40 }, force: true }), popup: page => page.locator('.z-context-menu') },
}

async function press(page: Page, button: string): Promise<void> {
  // The controls come when one points at them.
  await page.getByRole('button', { name: button }).last().click()
}

function menu(page: Page): Locator {
  return page.locator('.z-menu')
}

/** How far something leaves the window, CSS px; what it scrolls inside of itself does not count. */
async function outside(popup: Locator): Promise<string[]> {
  return popup.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const over = { left: -left, top: -top, right: right - innerWidth, bottom: bottom - innerHeight, across: element.scrollWidth - element.clientWidth }
    return Object.entries(over).filter(([, by]) => by > 1).map(([side, by]) => `${side} by ${Math.round(by)}`)
  })
}

for (const viewport of SHAPES) {
  test(`whatever opens over a slide stays in the window and closes by Escape, at ${viewport.width}×${viewport.height}`, async ({ deck: page }) => {
    await page.setViewportSize(viewport)
    await visit(page, '/15')
    for (const [name, { open, popup }] of Object.entries(POPUPS)) {
      await open(page)
      await expect(popup(page), name).toBeVisible()
      await expect.poll(() => outside(popup(page)), name).toEqual([])
      await page.keyboard.press('Escape')
      await expect(popup(page), name).toBeHidden()
    }
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL('/15?clicks=1')
  })

  test(`the presenter's menus stay in the window, at ${viewport.width}×${viewport.height}`, async ({ deck: page }) => {
    await page.setViewportSize(viewport)
    await visit(page, '/presenter/15')
    for (const name of ['the settings', 'how windows keep together', 'the PDFs']) {
      const { open, popup } = POPUPS[name]!
      await open(page)
      await expect.poll(() => outside(popup(page)), name).toEqual([])
      await page.keyboard.press('Escape')
      await expect(popup(page), name).toBeHidden()
    }
  })
}

test('a press elsewhere closes an open menu, and with one open the talk\'s keys go on', async ({ deck: page }) => {
  // So high that there is room beside the slide, where the controls stay.
  await page.setViewportSize({ width: 768, height: 1024 })
  await visit(page, '/15')
  await press(page, 'More Options')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/15?clicks=1')
  await menu(page).getByRole('checkbox').first().check()
  await menu(page).getByRole('slider').first().click()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL('/15?clicks=2')
  await menu(page).getByRole('spinbutton').first().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/15?clicks=3')
  await expect(menu(page)).toBeHidden()

  await press(page, 'Download as PDF')
  await expect(page.locator('.download-menu')).toBeVisible()
  await page.locator(`${SLIDE_IN_VIEW} h1`).click()
  await expect(page.locator('.download-menu')).toBeHidden()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL('/15?clicks=2')
})

test('the built deck offers no drawing, which would take keys from the talk and show nothing', async ({ deck: page }) => {
  await visit(page, '/15')
  const { open, popup } = POPUPS['the menu of the right button']!
  await open(page)
  await expect(popup(page)).toContainText('overview')
  await expect(popup(page)).not.toContainText('drawing')
})
