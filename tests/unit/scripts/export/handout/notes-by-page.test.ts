import { expect, it } from 'vitest'
import { notesByPage } from '../../../../../scripts/export/handout/notes-by-page.ts'

it('puts notes under the page that was reached by then', () => {
  const pages = notesByPage([['a'], ['b'], ['c'], ['d']], [1, 3])
  expect(pages.map(notes => notes.map(({ text }) => text).join(''))).toEqual(['abc', 'd'])
})

it('loses no note if only the last state has a page', () => {
  expect(notesByPage([['a'], ['b']], [1])[0]).toEqual([{ click: 0, text: 'a' }, { click: 1, text: 'b' }])
})
