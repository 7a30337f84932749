import { expect, it } from 'vitest'
import { Touches } from '../../../../setup/touch/touches.ts'

function finger(type: string, pointerId: number, clientX: number, clientY: number): PointerEvent {
  return { type, pointerId, clientX, clientY, target: null } as PointerEvent
}

it('knows a tap from a swipe, and from what the browser took over', () => {
  const touches = new Touches()
  touches.start(finger('pointerdown', 1, 100, 100))
  expect(touches.end(finger('pointerup', 1, 104, 103))).toEqual({ x: 100, y: 100, target: null })
  touches.start(finger('pointerdown', 2, 100, 100))
  expect(touches.end(finger('pointerup', 2, 160, 100))).toBeUndefined()
  touches.start(finger('pointerdown', 3, 100, 100))
  expect(touches.end(finger('pointercancel', 3, 100, 100))).toBeUndefined()
})

it('takes two fingers for no tap, until both are up and one comes anew', () => {
  const touches = new Touches()
  touches.start(finger('pointerdown', 1, 100, 100))
  expect(touches.areSeveral).toBe(false)
  touches.start(finger('pointerdown', 2, 200, 100))
  expect(touches.end(finger('pointerup', 1, 100, 100))).toBeUndefined()
  expect(touches.areSeveral).toBe(true)
  expect(touches.end(finger('pointerup', 2, 200, 100))).toBeUndefined()
  touches.start(finger('pointerdown', 3, 50, 50))
  expect(touches.areSeveral).toBe(false)
  expect(touches.end(finger('pointerup', 3, 50, 50))).toBeDefined()
})
