import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { keyTable } from '../support/key-table.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

/** From where a key is pressed, and what is to be seen then; by what the README says that it does. */
const EXPECTED: Record<string, { from: string, before?: string[], then: (page: Page, key: string) => Promise<void> }> = {
  'next click': { from: '/6?clicks=1', then: leadsTo('/6?clicks=2') },
  'one click back': { from: '/6?clicks=2', then: leadsTo('/6?clicks=1') },
  'next slide': { from: '/6?clicks=2', then: leadsTo('/7') },
  'previous slide, from its start': { from: '/6?clicks=2', then: leadsTo('/5') },
  'first slide': { from: '/6?clicks=2', then: leadsTo('/1') },
  'last slide': { from: '/6?clicks=2', then: leadsTo('/22') },
  'black screen in all windows; any key ends it': { from: '/6', then: async page => expect(page.locator('.black-screen')).toBeVisible() },
  'on stage: starts the clock in the presenter, full screen in the room': {
    from: '/presenter/6',
    then: async page => expect(page.getByTitle('Pause the clock')).toBeVisible(),
  },
  'overview of all slides': { from: '/6', then: async page => expect(overview(page)).not.toHaveCount(0) },
  'go to a slide by its number or title': { from: '/6', then: async page => expect(page.locator('#slidev-goto-input')).toBeFocused() },
  'next or previous name that has a type to show': {
    from: '/14?clicks=5',
    then: async page => expect(popup(page)).toHaveCount(1),
  },
  'next or previous button or name, with its type': {
    from: '/14?clicks=5',
    then: async (page, key) => expect(async () => {
      await page.keyboard.press(key)
      await expect(popup(page)).toHaveCount(1, { timeout: 200 })
    }).toPass({ intervals: [0] }),
  },
  'closes the overview, this sheet, or the type that is open': { from: '/6', before: ['o'], then: async page => expect(overview(page)).toHaveCount(0) },
  'dark or light': { from: '/6', then: async page => expect(page.locator('html')).toHaveClass(/dark/) },
  'full screen': { from: '/6', then: async page => expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true) },
  'this sheet of keys': { from: '/6', then: async page => expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible() },
}

test('every line of the README\'s table of keys is held by a test, and no other', () => {
  expect(keyTable().map(({ does }) => does)).toEqual(Object.keys(EXPECTED))
})

for (const { keys, does } of keyTable()) {
  test(`${keys.join(' and ')}: ${does}`, async ({ deck }) => {
    const { from, before = [], then } = EXPECTED[does]!
    for (const key of keys) {
      await visit(deck, from)
      // It comes after the slide.
      await expect(deck.locator('.hover-layer')).not.toHaveCount(0)
      for (const earlier of before) {
        await deck.keyboard.press(earlier)
        await settle(deck)
      }
      await deck.keyboard.press(key)
      await then(deck, key)
      // It ends what lies over the slides, so that the next key is the talk's again.
      await deck.keyboard.press('Escape')
    }
  })
}

function leadsTo(place: string) {
  return async (page: Page) => {
    await expect(page).toHaveURL(url => url.pathname + url.search === place)
  }
}

function popup(page: Page) {
  return page.locator('.hover-popup').filter({ visible: true })
}

function overview(page: Page) {
  return page.locator('.slidev-slide-container:not(#slide-container) .slidev-page')
}
