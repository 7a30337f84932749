import { expect } from '@playwright/test'
import { takeSnapshot } from '../support/snapshot.ts'
import { stateFaults } from '../support/state-faults.ts'
import { nameOf } from '../support/states.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** A click midway and the last one: a pane opened afresh has to find its step and its lines without the way there. */
const SAMPLE = talk.slides.filter(({ clicks }) => clicks).map(({ number, clicks }) => ({
  number,
  clicks: [...new Set([Math.ceil(clicks / 2), clicks])],
}))

test('a slide opened at a click looks as if walked to', async ({ page }) => {
  for (const { number, clicks } of SAMPLE) {
    for (const click of clicks) {
      await page.goto(`/${number}?clicks=${click}`)
      const state = await takeSnapshot(page)
      const name = nameOf({ slide: number, click })
      expect.soft(nameOf(state)).toBe(name)
      for (const [what, faults] of Object.entries(stateFaults))
        expect.soft(faults([state]), `${name} ${what}`).toEqual([])
    }
  }
})
