import { expect, it } from 'vitest'
import { rehearsalTable } from '../../../../scripts/rehearse/table.ts'

const figures = [
  { title: 'Start', planned: 240_000, took: 250_600, longest: { slide: 2, click: 1, took: 90_400 } },
  { title: 'Middle of it', planned: 360_000, took: 300_000, longest: { slide: 5, click: 0, took: 61_000 } },
  { title: 'Close', planned: 60_000, took: 0 },
]

it('has a line for each section, and one for all', () => {
  expect(rehearsalTable(figures, undefined).split('\n')).toEqual([
    'section       planned  taken   over  longest stay',
    'Start            4:00   4:11  +0:11  1:30 at 2/1',
    'Middle of it     6:00   5:00  −1:00  1:01 at 5/0',
    'Close            1:00      –',
    'together        11:00   9:11  −1:49',
  ])
})

it('compares with the last time, by the sections\' titles', () => {
  const last = [{ title: 'Middle of it', planned: 360_000, took: 299_000 }, { title: 'Gone', planned: 0, took: 1000 }]
  expect(rehearsalTable(figures, last).split('\n').map(line => line.slice(0, 46).trimEnd())).toEqual([
    'section       planned  taken   over  last time',
    'Start            4:00   4:11  +0:11          –',
    'Middle of it     6:00   5:00  −1:00       4:59',
    'Close            1:00      –                 –',
    'together        11:00   9:11  −1:49       5:00',
  ])
})
