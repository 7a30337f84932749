import { expect, it } from 'vitest'
import { columnsOf } from '../../../shared/columns-of.ts'

it('takes a column a letter, and two an emoji, however it is written', () => {
  expect(columnsOf('fn main() {')).toBe(11)
  expect(columnsOf('📦 a')).toBe(4)
  expect(columnsOf('✏️ a')).toBe(4)
  expect(columnsOf('✔ a')).toBe(4)
  expect(columnsOf('├── a → b ©')).toBe(11)
})
