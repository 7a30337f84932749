import { expect, it } from 'vitest'
import { lastComment, replaceShown, shownOutputs } from '../../../../scripts/snippets/shown.ts'

const python = 'x = 1\nprint(x)\n# 1\nprint(\n    x)\nprint(x + 1)\n    # 2\n    # and more'

it('finds the comments after a print', () => {
  expect(shownOutputs(python)).toEqual([
    { first: 2, last: 2, text: '1' },
    { first: 6, last: 7, text: '2\nand more' },
  ])
})

it('finds those of Rust, and takes no other comment for an output', () => {
  expect(shownOutputs('// intro\nprintln!("{x}");\n// 3\nlet y = 1; // print it')).toEqual([{ first: 2, last: 2, text: '3' }])
})

it('finds the comment at the end, and none where there is none', () => {
  expect(lastComment('f()\n\n# a\n#\n# b')).toEqual({ first: 2, last: 4, text: 'a\n\nb' })
  expect(lastComment('# a\nf()').text).toBe('')
})

it('replaces an output by one of other length, in the same marks', () => {
  const [, second] = shownOutputs(python)
  expect(replaceShown(python, second!, '3\n\n4\n5').split('\n').slice(5)).toEqual(['print(x + 1)', '    # 3', '    #', '    # 4', '    # 5'])
})
