import { expect, it } from 'vitest'
import { loadTable } from '../../../../scripts/bench/load/load-table.ts'

const load = (heading: number, shift = 0) => ({ heading, largest: 900, blocked: 250, shift, bytes: 100_000, requests: 20 })

it('shows medians as ratios, and which aims are met', () => {
  const table = loadTable([load(700), load(900), load(750)], [load(3000), load(3000, 0.1), load(9000, 0.1)])
  expect(table['first h1 painted, ms']).toEqual({ 'this deck': '750', 'stock': '3000', 'ratio': '0.25', 'aim': 'met: 800' })
  expect(table['TBT, ms']!.aim).toBe('missed: 200')
  expect(table.CLS).toEqual({ 'this deck': '0.000', 'stock': '0.100', 'ratio': '0.00', 'aim': 'met: 0' })
  expect(table['kB until idle']).toEqual({ 'this deck': '100', 'stock': '100', 'ratio': '1.00', 'aim': '' })
})
