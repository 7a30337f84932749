import { expect, it } from 'vitest'
import { requireSame } from '../../../../scripts/snippets/steps/tables.ts'

const table = 'city,mean\nOslo,1.50\nBrno,2\n'

it('takes tables that differ in order and in how they write a number', () => {
  expect(() => requireSame({ Polars: table, dplyr: 'city,mean\nBrno,2.0\nOslo,1.5\n' })).not.toThrow()
})

it.each([
  ['value', 'city,mean\nOslo,1.51\nBrno,2\n'],
  ['column', 'town,mean\nOslo,1.5\nBrno,2\n'],
  ['row', 'city,mean\nOslo,1.5\n'],
  ['null', 'city,mean\nOslo,1.5\nBrno,\n'],
])('names the tables when one has another %s', (_, other) => {
  expect(() => requireSame({ Polars: table, pandas: table, dplyr: other })).toThrow(/^Polars and dplyr give different tables/)
})

it('takes no table that is too small to prove anything', () => {
  expect(() => requireSame({ Polars: 'city,mean\n', pandas: 'city,mean\n' })).toThrow('Polars: the table is too small')
})
