import { describe, expect, it } from 'vitest'
import { isPart, isWhole, toShow } from '../../../../scripts/snippets/elide.ts'

describe('the whole of what was printed', () => {
  it.each([
    ['the same text', 'a (b) c', 'a (b) c\n'],
    ['an elided address', '<object at 0x...>', '<object at 0x7f3a>'],
    ['a wrapped line', 'invalid digit\nfound', 'invalid digit found'],
  ])('takes %s', (_, shown, printed) => {
    expect(isWhole(shown, printed)).toBe(true)
  })

  it('takes what a slide elides together with another version', () => {
    expect(isWhole('Built for CPython 3.13 to <...>.whl', 'Built for CPython 3.11 to /tmp/my_lib-0.1.0.whl', { versions: true })).toBe(true)
  })

  it.each([
    ['another value', '3', '4'],
    ['a line too few', 'a', 'a\nb'],
    ['a line too many', 'a\nb', 'a'],
    ['a dot that stands for another character', 'a.c', 'abc'],
    ['dots that stand for a line', 'a ... c', 'a b\nb c'],
    ['words run together', 'a b', 'ab'],
    ['another version', '3.11', '3.13'],
    ['nothing', '', 'a'],
  ])('does not take %s', (_, shown, printed) => {
    expect(isWhole(shown, printed)).toBe(false)
  })

  it('takes any version in a transcript, and nothing else instead of one', () => {
    expect(isWhole('Python 3.11', 'Python 3.13.1', { versions: true })).toBe(true)
    expect(isWhole('Python 3.11', 'Python three', { versions: true })).toBe(false)
  })
})

describe('a part of what was printed', () => {
  it('takes a run of whole lines', () => {
    expect(isPart('b\nc', 'a\nb\nc\nd')).toBe(true)
  })

  it.each([
    ['part of a line', 'b', 'a b c'],
    ['lines that do not follow one another', 'a\nc', 'a\nb\nc'],
    ['nothing', '', 'a\n\nb'],
  ])('does not take %s', (_, shown, printed) => {
    expect(isPart(shown, printed)).toBe(false)
  })
})

it.each([
  ['an address', 'at 0x7f3a', 'at 0x...'],
  ['a folder', '   Compiling my-lib v0.1.0 (/home/me/my-lib)', '   Compiling my-lib v0.1.0 (...)'],
  ['a wheel', 'Built /wheels/my_lib-0.1.0.whl', 'Built <...>.whl'],
])('elides %s, so that the run still matches', (_, printed, shown) => {
  expect(toShow(printed, 60)).toBe(shown)
})

it('wraps at the last blank that fits, and indents what follows', () => {
  expect(toShow('one two three', 8, '  ')).toBe('one two\n  three')
})
