import { expect, it } from 'vitest'
import { notesByClick } from '../../../../scripts/lib/notes.ts'

it('splits notes into clicks and paragraphs', () => {
  expect(notesByClick('First\nline.\n\nSecond.\n\n[click]\nThen.\n\n[click:2]\nLast.')).toEqual([['First line.', 'Second.'], ['Then.'], [], ['Last.']])
  expect(notesByClick(undefined)).toEqual([[]])
})
