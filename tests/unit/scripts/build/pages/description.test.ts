import { expect, it } from 'vitest'
import { slideDescription } from '../../../../../scripts/build/pages/description.ts'

it('is the first sentences of the notes, whole, without their markers', () => {
  const note = 'Good evening. This is *one*.\n\n[click:2]\nTwo.'
  expect(slideDescription(note)).toBe('Good evening. This is one. Two.')
  const long = slideDescription(`First. ${'A sentence that goes on. '.repeat(20)}`)!
  expect(long.length).toBeLessThanOrEqual(200)
  expect(long).toMatch(/^First\. .+goes on\.$/)
})

it('is none where there are no notes', () => {
  expect(slideDescription()).toBeUndefined()
  expect(slideDescription('[click]')).toBeUndefined()
})
