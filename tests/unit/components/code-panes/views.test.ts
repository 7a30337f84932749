import type { PaneState } from '../../../../shared/panes.ts'
import { expect, it } from 'vitest'
import { nearestClick, viewsAt, viewsNear } from '../../../../components/code-panes/views.ts'

const state = (step: number, shown: number[], lit: number[] = []): PaneState => ({ step, lit, shown })

it('takes clicks that only light other lines for one view', () => {
  expect(viewsAt([state(0, [1, 2], [1]), state(0, [1, 2], [2]), state(0, [1, 2])])).toEqual([0, 0, 0])
})

it('takes another region and other lines of the same one for views of their own', () => {
  expect(viewsAt([state(0, [1, 2]), state(0, [1]), state(1, [1])])).toEqual([0, 1, 2])
})

it('knows a view that comes again', () => {
  expect(viewsAt([state(0, [1]), state(1, [1]), state(0, [1])])).toEqual([0, 1, 0])
})

it('wants the next view first, then the one before, then the one after the next', () => {
  expect(viewsNear([0, 1, 2, 2, 4, 4, 6, 7], 3)).toEqual([2, 4, 1, 6])
})

it('wants no view twice, nor one that is not there', () => {
  expect(viewsNear([0, 1, 0, 3], 1)).toEqual([1, 0, 3])
  expect(viewsNear([0, 0], 1)).toEqual([0])
  expect(viewsNear([0, 1], 1)).toEqual([1, 0])
})

it('finds the click of a view that is reached first, the later one of two', () => {
  const views = [0, 0, 2, 0, 0]
  expect(nearestClick(views, 0, 0)).toBe(0)
  expect(nearestClick(views, 0, 2)).toBe(3)
  expect(nearestClick([0, 0, 2, 2, 4], 0, 3)).toBe(1)
  expect(nearestClick([0, 0, 2, 2, 4], 4, 1)).toBe(4)
})
