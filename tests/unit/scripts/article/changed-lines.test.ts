import { expect, it } from 'vitest'
import { changedLines } from '../../../../scripts/article/changed-lines.ts'

it('finds the lines that a text did not have before', () => {
  expect(changedLines('a\nb', 'a\nb')).toEqual([])
  expect(changedLines('a\nb\nc', 'x\na\nc\nd')).toEqual([1, 4])
})
