import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** Lit lines with dimmed ones beside them: in Slidev's own fences, and in the deck's panes. */
const PLACES = ['/5?clicks=1', '/11?clicks=2', '/15?clicks=2']

/** How wide the bar at the left of each seen line is, px, and its colour; by whether the line is lit. */
async function bars(page: Page) {
  return await page.evaluate(() => {
    const seen = [...window.deckReader.page()!.querySelectorAll('.slidev-code code:has(.slidev-code-dishonored) .line')].filter(line => window.deckReader.isSeen(line))
    return seen.map((line) => {
      const { borderLeftWidth, borderLeftColor, content } = getComputedStyle(line, '::after')
      return {
        isLit: line.matches('.slidev-code-highlighted'),
        width: content === 'none' ? 0 : Number.parseFloat(borderLeftWidth),
        bar: borderLeftColor,
        ink: getComputedStyle(line.querySelector('span') ?? line).color,
      }
    })
  })
}

for (const [name, media, width] of [
  ['where colours are seen', {}, 1],
  ['where more contrast is asked for', { contrast: 'more' }, 3],
  ['where colours are forced', { forcedColors: 'active' }, 3],
] as const) {
  test(`lit lines have a bar that dimmed ones have not, ${name}`, async ({ deck: page }) => {
    await page.emulateMedia(media)
    for (const place of PLACES) {
      await visit(page, place)
      const lines = await bars(page)
      expect(new Set(lines.map(({ isLit }) => isLit)), place).toEqual(new Set([true, false]))
      expect(lines.filter(line => line.isLit ? line.width < width : line.width > 0), place).toEqual([])
    }
  })
}

test('where colours are forced, all that the deck draws is drawn in the system\'s', async ({ deck: page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, '/15?clicks=2')
  const [lit, dimmed] = (await bars(page)).toSorted((a, b) => Number(b.isLit) - Number(a.isLit)).filter((_, index, all) => index === 0 || index === all.length - 1)
  expect(lit!.ink).not.toBe(dimmed!.ink)

  await visit(page, '/9')
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    return ['CanvasText', 'GrayText', 'Highlight', 'Canvas'].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
  })
  const drawn = await page.locator('.benchmark :is(rect, text)').evaluateAll(parts => parts.map(part => getComputedStyle(part).fill))
  expect(drawn.length).toBeGreaterThan(8)
  expect(drawn.filter(colour => !system.includes(colour))).toEqual([])
})

test('icons are drawn in the ink of buttons where colours are forced, light and dark', async ({ deck: page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await visit(page, '/15')
    const icons = page.locator('nav button :is([class^="i-"], [class*=" i-"])')
    await expect(icons.first()).toBeAttached()
    const drawn = await icons.evaluateAll(found => [...new Set(found.map(it => getComputedStyle(it).backgroundColor))])
    const ink = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'ButtonText'
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    })
    expect(drawn, colorScheme).toEqual([ink])
  }
})
