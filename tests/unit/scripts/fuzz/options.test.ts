import { expect, it } from 'vitest'
import { readOptions } from '../../../../scripts/fuzz/options.ts'

it('takes a seed and a number of inputs, and makes up the seed unless given', () => {
  expect(readOptions(['--seed', '7', '--inputs=50'])).toEqual({ seed: 7, inputs: 50 })
  const { seed, inputs } = readOptions([])
  expect(inputs).toBe(5000)
  expect(readOptions(['--seed', String(seed)]).seed).toBe(seed)
})

it.each([
  [['--seed', 'x'], /^--seed x: take a whole number from 0/],
  [['--inputs', '0'], /^--inputs 0: take a whole number from 1/],
  [['--input', '9'], /^--input: there is no such option; did you mean “--inputs”\?$/],
  [['7'], /^7: it takes options only/],
])('says in one line what is wrong with %j', (args, line) => {
  expect(() => readOptions(args)).toThrow(line)
})
