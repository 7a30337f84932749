import type { CodeStep, Pane } from '../../../../shared/panes.ts'
import { expect, it } from 'vitest'
import { keyedLines } from '../../../../components/code-panes/keyed-lines.ts'

/** A step whose tokens are words and what is between them. */
function stepOf(code: string): CodeStep {
  const lines = code.split('\n').map(line => line.split(/\b/).filter(Boolean).map(content => ({ content, style: '' })))
  return { code, lang: 'rust', lines } as unknown as CodeStep
}

function paneOf(...codes: string[]): Pane {
  return { side: 'left', steps: codes.map(stepOf), states: [] }
}

/** The keys of a step's lines and tokens. */
function keysOf(pane: Pane, step: number): string[] {
  return keyedLines(pane, step).flatMap(({ key, tokens }) => [key, ...tokens.map(({ key }) => key)])
}

/** The words of a step that have the keys of words of another. */
function shared(pane: Pane, step: number, other: number): string[] {
  const keys = new Set(keysOf(pane, other))
  return keyedLines(pane, step).flatMap(({ tokens }) => tokens).filter(({ key, content }) => keys.has(key) && /\w/.test(content)).map(({ content }) => content)
}

const CODES = ['fn fibo(n: u32) -> u32 {\n  n\n}', 'use pyo3::prelude;\n\npub fn fibo(n: u32) -> u32 {\n  n + n\n}', 'mod fibo {\n  pub use fibo;\n  fn n(u32: n) {}\n}']

it.each([[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])('gives each line and token of a step a key of its own, if the steps come as %i, %i, %i', (...order) => {
  const pane = paneOf(...CODES)
  const keys = order.map(step => keysOf(pane, step))
  expect(keys.map(keys => keys.length - new Set(keys).size)).toEqual([0, 0, 0])
})

it('gives a step the keys of what it shares with those before, also one that is first asked for by another view', () => {
  const pane = paneOf('let n = 1;', 'let n = 2;\nlet m = n;', 'let k = 3;')
  keyedLines(pane, 1)
  expect(shared(pane, 2, 1)).toEqual(['let'])
  expect(shared(pane, 0, 1)).toEqual(['let', 'n'])
})

it('lets a line keep its key when others come above it', () => {
  const pane = paneOf('fn main() {}', 'use std::fmt;\n\nfn main() {}')
  expect(keyedLines(pane, 1).at(-1)!.key).toBe(keyedLines(pane, 0)[0]!.key)
})

it('keeps a step\'s keys, whatever it is compared with later', () => {
  const pane = paneOf(...CODES)
  const before = keysOf(pane, 1)
  keysOf(pane, 2)
  keysOf(pane, 0)
  expect(keysOf(pane, 1)).toEqual(before)
})
