import type { Way } from './test.ts'
import { expect } from '@playwright/test'
import { codeSizeFaults } from './code-size-faults.ts'
import { expectedMarks } from './expected.ts'
import { legibilityFaults } from './legibility-faults.ts'
import { misplacedMarks } from './mark-faults.ts'
import { movedPanes, overlappingPanes, undimmedLines } from './pane-faults.ts'
import { hiddenCode } from './samples.ts'
import { stateFaults } from './state-faults.ts'
import { deadClicks, differences, nameOf, stateNames } from './states.ts'
import { talk } from './talk.ts'
import { test } from './test.ts'

/**
 * Holds each state on one way through the deck against the talk; once in a file, so that both are under way at once.
 *
 * @param way - which way
 */
export function testWalk(way: Way): void {
  test.use({ way })

  test.describe(`${way} through all slides and clicks`, () => {
    test('each state comes once, in order', ({ walked: { states } }) => {
      expect(stateNames).toHaveLength(talk.total + talk.slides.length)
      expect(states.map(nameOf)).toEqual(way === 'forward' ? stateNames : stateNames.toReversed())
    })

    for (const [what, faults] of Object.entries({ ...stateFaults, ...legibilityFaults, ...codeSizeFaults })) {
      test(`each state ${what}`, ({ walked: { states } }) => {
        expect(faults(states)).toEqual([])
      })
    }

    if (way === 'forward') {
      test('the circles begin one after the other', ({ walked: { states } }) => {
        expect(differences(
          states,
          ({ marks }) => marks.map(({ word, delay }) => `${word} after ${delay} ms`).join(', '),
          (slide, click) => expectedMarks(slide, click).map(([word, delay]) => `${word} after ${delay} ms`).join(', '),
        )).toEqual([])
      })
    }

    test('a circle is orange and goes around its word', ({ walked: { states } }) => {
      expect(misplacedMarks(states)).toEqual([])
    })

    test('a dimmed line stands back behind every lit one', ({ walked: { states } }) => {
      expect(undimmedLines(states)).toEqual([])
    })

    test('no line of the talk’s code stays out of sight', ({ walked: { states } }) => {
      expect(hiddenCode(states)).toEqual([])
    })

    test('no click is dead', ({ walked: { states } }) => {
      expect(deadClicks(states)).toEqual([])
    })

    test('no pane moves because of its neighbour', ({ walked: { states } }) => {
      expect(movedPanes(states)).toEqual([])
    })

    test('no two panes overlap', ({ walked: { states } }) => {
      expect(overlappingPanes(states)).toEqual([])
    })

    test('the console stays quiet, and no request fails or leaves the origin', ({ walked: { log } }) => {
      expect(log).toMatchObject({ complaints: [], failed: [], foreign: [] })
    })
  })
}
