import type { CodeLine } from '../../../../shared/panes.ts'
import { expect, it } from 'vitest'
import { keySteps } from '../../../../setup/panes/key-steps.ts'

/** The lines of each step; its tokens are words and what is between them. */
function stepsOf(...codes: string[]): CodeLine[][] {
  const { lines, steps } = keySteps(codes.map(code => ({
    file: '',
    code,
    lang: 'rust',
    lines: code.split('\n').map(line => line.split(/\b/).filter(Boolean).map(content => ({ content, style: '' }))),
  })))
  return steps.map(step => step.lines.map(index => lines[index]!))
}

/** The words of a step that have the keys of words of another. */
function shared(step: CodeLine[], other: CodeLine[]): string[] {
  const tokens = (lines: CodeLine[]) => lines.flatMap(({ tokens }) => tokens)
  const keys = new Set(tokens(other).map(({ key }) => key))
  return tokens(step).filter(({ key, content }) => keys.has(key) && /\w/.test(content)).map(({ content }) => content)
}

const CODES = ['fn fibo(n: u32) -> u32 {\n  n\n}', 'use pyo3::prelude;\n\npub fn fibo(n: u32) -> u32 {\n  n + n\n}', 'mod fibo {\n  pub use fibo;\n  fn n(u32: n) {}\n}']

it('gives each line and token of a step a key of its own', () => {
  for (const lines of stepsOf(...CODES)) {
    for (const keys of [lines.map(({ key }) => key), lines.flatMap(({ tokens }) => tokens.map(({ key }) => key))])
      expect(keys.length - new Set(keys).size).toBe(0)
  }
})

it('gives a step the keys of what it shares with the one before', () => {
  const [first, second, third] = stepsOf('let n = 1;', 'let n = 2;\nlet m = n;', 'let k = 3;')
  expect(shared(second!, first!)).toEqual(['let', 'n'])
  expect(shared(third!, second!)).toEqual(['let'])
})

it('lets a line keep its key when others come above it, and be the same line', () => {
  const [first, second] = stepsOf('fn main() {}', 'use std::fmt;\n\nfn main() {}')
  expect(second!.at(-1)).toBe(first![0])
})

it('lets a line of which something changes keep its key, but not be the same line', () => {
  const [first, second] = stepsOf('let n = one;', 'let n = two;')
  expect(second![0]!.key).toBe(first![0]!.key)
  expect(second![0]).not.toBe(first![0])
})

it('keeps the code as it is', () => {
  expect(stepsOf(...CODES).map(lines => lines.map(({ tokens }) => tokens.map(({ content }) => content).join('')).join('\n'))).toEqual(CODES)
})
