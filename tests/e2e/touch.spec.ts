import type { Page } from '@playwright/test'
import type { Point } from '../support/touch.ts'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'
import { line, moveFingers } from '../support/touch.ts'
import { visit } from '../support/visit.ts'

// Wide, so that there is room beside the slide, above and below it.
test.use({ deckOptions: { viewport: { width: 700, height: 844 }, hasTouch: true, isMobile: true } })

const START = '/3?clicks=1'
const BESIDE = 150
const ON_SLIDE = 300

/** Each gesture from slide 3 at click 1, and where it leads. */
const GESTURES: [name: string, ways: Point[][], leads: string][] = [
  ['a swipe to the left beside the slide', [line([500, BESIDE], [250, BESIDE])], '/3?clicks=2'],
  ['a swipe to the right beside the slide', [line([250, BESIDE], [500, BESIDE])], '/3'],
  ['a swipe to the left over the slide', [line([300, ON_SLIDE], [80, ON_SLIDE])], '/3?clicks=2'],
  ['a swipe upwards', [line([350, 700], [350, 300])], '/4'],
  ['a swipe downwards', [line([350, 300], [350, 700])], '/2'],
  ['a tap at the right, beside the slide', [[[600, BESIDE]]], '/3?clicks=2'],
  ['a tap at the left, beside the slide', [[[60, BESIDE]]], '/3'],
  ['a tap on the right half of the slide', [[[640, 270]]], '/3?clicks=2'],
  ['a pinch', [line([300, ON_SLIDE], [100, ON_SLIDE]), line([360, ON_SLIDE], [600, ON_SLIDE])], START],
]

for (const [name, ways, leads] of GESTURES) {
  test(`${name} leads from ${START} to ${leads}`, async ({ deck }) => {
    await visit(deck, START)
    await moveFingers(deck, ...ways)
    await settle(deck)
    expect(placeOf(deck)).toBe(leads)
    // What a gesture left behind would turn with the next key.
    if (name === 'a pinch')
      expect(await deck.evaluate(() => window.visualViewport!.scale)).toBeGreaterThan(1)
  })
}

function placeOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}
