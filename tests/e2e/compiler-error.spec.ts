import { expect } from '@playwright/test'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readRecords } from '../../shared/twoslash/records.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

const records = Object.values(readRecords(projectRoot))
const errors = records.flatMap(({ code, nodes }) => nodes.flatMap(node => node.type === 'error' ? [{ ...node, at: code.slice(node.start, node.start + node.length) }] : []))

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the borrow checker's sample shows rustc's error where it happens, over no code, in ${colorScheme}`, async ({ deck: page }) => {
    expect(errors).toHaveLength(1)
    const [{ at, code, text }] = errors as [typeof errors[number]]
    await page.emulateMedia({ colorScheme })
    await visit(page, '/5?clicks=8')
    const squiggle = page.locator('[data-error]').filter({ visible: true })
    await expect(squiggle).toHaveText([at])
    await expect(squiggle).toHaveCSS('text-decoration-line', 'underline')
    await expect(squiggle).toHaveCSS('text-decoration-style', 'wavy')
    const line = page.locator('.line').filter({ has: squiggle })
    await expect(line).toContainText('// Error: use of moved value')
    const message = page.locator('.code-error').filter({ visible: true })
    await expect(message).toHaveText([`error[${code}]: ${text}`])

    const { below, inside, contrast, size } = await message.evaluate((message) => {
      const box = message.getBoundingClientRect()
      const pane = message.closest('.slidev-code-wrapper')!
      const rows = [...pane.querySelectorAll('.row')].filter(row => row.checkVisibility()).map(row => row.getBoundingClientRect())
      const edge = pane.getBoundingClientRect()
      return {
        below: rows.every(({ bottom }) => bottom <= box.top),
        inside: box.left >= edge.left && box.right <= edge.right && box.bottom <= edge.bottom && message.scrollWidth <= message.clientWidth && box.bottom <= document.querySelector('#slide-content')!.getBoundingClientRect().bottom,
        contrast: window.deckReader.contrast(message),
        size: window.deckReader.sizeOf(message),
      }
    })
    expect({ below, inside }).toEqual({ below: true, inside: true })
    expect(contrast).toBeGreaterThanOrEqual(7)
    expect(size).toBeGreaterThanOrEqual(18)

    // It comes and goes with its sample.
    await page.keyboard.press('ArrowRight')
    await settle(page)
    await expect(page.locator('.code-error').filter({ visible: true })).toHaveCount(0)
  })
}
