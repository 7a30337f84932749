import type { ShownBlock } from '../../../../scripts/article/shown-block.ts'
import { expect, it } from 'vitest'
import { Headings } from '../../../../scripts/article/headings.ts'

const heading = (html: string): ShownBlock => ({ kind: 'heading', html })
const item = (html: string): ShownBlock => ({ kind: 'item', html })
const words = (blocks: readonly ShownBlock[]) => blocks.map(block => 'html' in block ? block.html : block.kind)

/** What is read at each state, where each block is new that was not there, or not so, in the state before. */
function read(states: (ShownBlock | undefined)[][]): string[][] {
  const headings = new Headings(states, block => words([block])[0] === 'Title')
  return states.map((blocks, index) => words(blocks.flatMap((block, at) =>
    !block || words([block])[0] === 'Title' ? [] : headings.over(at, index, words([block])[0] === words([states[index - 1]?.[at] ?? item('')])[0] ? [] : [block]))))
}

it('reads the heading of a column when what stands under it comes, and not before that of the column ahead of it', () => {
  const [title, right] = [heading('Title'), heading('Right')]
  expect(read([
    [title, undefined, undefined, right, undefined],
    [title, item('one'), undefined, right, undefined],
    [title, item('one'), item('two'), right, undefined],
    [title, item('one'), item('two'), right, item('three')],
  ])).toEqual([[], ['one'], ['two'], ['Right', 'three']])
})

it('reads it once more when it is gone back to', () => {
  const [title, left, right] = [heading('Title'), heading('Left'), heading('Right')]
  expect(read([
    [title, left, item('a'), right, undefined],
    [title, left, item('a'), right, item('b')],
    [title, left, item('a, circled'), right, item('b')],
  ])).toEqual([['Left', 'a'], ['Right', 'b'], ['Left', 'a, circled']])
})

it('reads a heading with nothing under it where it stands', () => {
  expect(read([[heading('Title'), heading('Alone')]])).toEqual([['Alone']])
})
