import { expect, it } from 'vitest'
import { bestOf, compareExports } from '../../../../scripts/bench/export-figures.ts'

const run = (name: string, seconds: number, pages = 10, bytes = 1e6) => ({ name, seconds, pages, faulty: 0, bytes })

it('takes the quickest run of each', () => {
  expect(bestOf([run('a', 3), run('b', 5), run('a', 2)]).map(({ name, seconds }) => [name, seconds])).toEqual([['a', 2], ['b', 5]])
})

it('takes none that printed nothing, however quick', () => {
  expect(bestOf([run('a', 3), { ...run('a', 1), faulty: 10 }])[0]!.seconds).toBe(3)
})

it('compares by the page', () => {
  const text = compareExports([run('ours', 10, 20, 1e6), run('slidev', 20, 10, 2e6)], [run('slides', 0, 10, 5e5)])
  expect(text).toContain('take 0.50 of the time, 0.25 of it a page')
  expect(text).toContain('and 0.25 of the bytes a page; slides 0.25.')
})
