import type { Page } from '@playwright/test'
import type { ShellPart } from '../support/shell.ts'
import { expect } from '@playwright/test'
import { openErrorPage } from '../support/error-page.ts'
import { settle } from '../support/settle.ts'
import { shellParts } from '../support/shell.ts'
import { test } from '../support/test.ts'

/** Windows that the slide does not fill: the controls stand on the deck's ground. */
const SHAPES = [{ width: 390, height: 844 }, { width: 768, height: 1024 }, { width: 960, height: 1040 }]

/** What WCAG asks of text, and of graphics that say something. */
const LEAST = { text: 4.5, icon: 3 }

/** Slidev's views, how to come to each from the one before it, and how many parts it has at least. */
const VIEWS: { name: string, least: number, shapes?: typeof SHAPES, open: (page: Page) => Promise<void> }[] = [
  {
    name: 'controls',
    least: 12,
    open: async (page) => {
      await page.goto('/15?clicks=2')
      await settle(page)
    },
  },
  { name: 'settings', least: 20, open: page => menu(page, 'More Options', 'Brightness') },
  { name: 'synchronisation', least: 14, open: page => menu(page, 'Change sync settings', 'Bidirectional Sync') },
  {
    name: 'goto dialog',
    least: 14,
    open: async (page) => {
      await page.mouse.click(5, 5)
      await page.keyboard.press('Escape')
      await page.keyboard.press('g')
      await page.locator('#slidev-goto-input').fill('Rust')
      await expect(page.locator('#slidev-goto-dialog li').first()).toBeVisible()
    },
  },
  {
    name: 'overview',
    least: 4,
    // It is the same in all.
    shapes: SHAPES.slice(0, 1),
    open: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Show slide overview' }).first().click()
      await expect(page.locator('.z-modal .slidev-page').first()).toBeVisible()
    },
  },
  { name: 'presenter', least: 20, open: page => view(page, '/presenter/15?clicks=2', '.slidev-note') },
  { name: 'notes', least: 6, open: page => view(page, '/notes', '.slidev-note') },
  { name: 'overview with notes', least: 6, shapes: SHAPES.slice(1, 2), open: page => view(page, '/overview', '.slidev-note') },
  { name: 'entry', least: 3, open: page => view(page, '/entry', 'a') },
  { name: 'error', least: 3, open: openErrorPage },
]

test('whatever of Slidev\'s shell can be seen can be read, in windows of three shapes, light and dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults: string[] = []
  for (const { name, least, shapes = SHAPES, open } of VIEWS) {
    await open(page)
    // To change the scheme takes longest: all that is in the page is drawn anew.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveClass(new RegExp(colorScheme))
      for (const shape of shapes) {
        await page.setViewportSize(shape)
        let parts: ShellPart[] = []
        // Slidev's bars are files of their own, and come when they are there.
        await expect.poll(async () => (parts = await shellParts(page)).length, `${name} at ${shape.width}×${shape.height}`).toBeGreaterThanOrEqual(least)
        faults.push(...parts
          .filter(({ isIcon, contrast }) => contrast < (isIcon ? LEAST.icon : LEAST.text))
          .map(({ what, contrast }) => `${shape.width}×${shape.height}, ${colorScheme}, ${name}: ${what} ${contrast.toFixed(2)}:1`))
      }
    }
  }
  expect(faults).toEqual([])
})

async function menu(page: Page, button: string, entry: string) {
  await page.getByRole('button', { name: button }).last().click()
  await expect(page.locator('.z-menu').getByText(entry)).toBeVisible()
}

async function view(page: Page, path: string, whole: string) {
  await page.goto(path)
  await expect(page.locator(whole).first()).toBeVisible()
}
