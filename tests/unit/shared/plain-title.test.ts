import { expect, it } from 'vitest'
import { plainTitle, shownTitle } from '../../../shared/plain-title.ts'

it('reads titles without their markup', () => {
  expect(plainTitle('Forged in [Rust]{.rust},<br>Spoken in [Python]{.python}')).toBe('Forged in Rust, Spoken in Python')
})

it('shows them with typographic apostrophes', () => {
  expect(shownTitle('<x-icon aria-hidden="true" /> You\'ll [Learn]{.b}')).toBe('You’ll Learn')
})
