import type { CodeToken } from '../../../../shared/panes.ts'
import { expect, it } from 'vitest'
import { keySteps } from '../../../../setup/panes/key-steps.ts'

/** The lines of each step; its tokens are words and what is between them. */
function stepsOf(...codes: string[]): CodeToken[][][] {
  const { lines, steps } = keySteps(codes.map(code => ({
    file: '',
    code,
    lang: 'rust',
    lines: code.split('\n').map(line => line.split(/\b/).filter(Boolean).map(content => ({ content, style: '' }))),
  })))
  return steps.map(step => step.lines.map(index => lines[index]!))
}

/** The words of a step that have the keys of words of another. */
function shared(step: CodeToken[][], other: CodeToken[][]): string[] {
  const keys = new Set(other.flat().map(({ key }) => key))
  return step.flat().filter(({ key, content }) => keys.has(key) && /\w/.test(content)).map(({ content }) => content)
}

const CODES = ['fn fibo(n: u32) -> u32 {\n  n\n}', 'use pyo3::prelude;\n\npub fn fibo(n: u32) -> u32 {\n  n + n\n}', 'mod fibo {\n  pub use fibo;\n  fn n(u32: n) {}\n}']

it('gives each token of a step a key of its own', () => {
  for (const lines of stepsOf(...CODES)) {
    const keys = lines.flat().map(({ key }) => key)
    expect(keys.length - new Set(keys).size).toBe(0)
  }
})

it('gives a step the keys of what it shares with the one before', () => {
  const [first, second, third] = stepsOf('let n = 1;', 'let n = 2;\nlet m = n;', 'let k = 3;')
  expect(shared(second!, first!)).toEqual(['let', 'n'])
  expect(shared(third!, second!)).toEqual(['let'])
})

it('has a line that steps share once, however others come above it', () => {
  const [first, second] = stepsOf('fn main() {}', 'use std::fmt;\n\nfn main() {}')
  expect(second!.at(-1)).toBe(first![0])
})

it('has a line of which something changes twice', () => {
  const [first, second] = stepsOf('let n = one;', 'let n = two;')
  expect(second![0]).not.toBe(first![0])
})

it('keeps the code as it is', () => {
  expect(stepsOf(...CODES).map(lines => lines.map(tokens => tokens.map(({ content }) => content).join('')).join('\n'))).toEqual(CODES)
})
