import type { CodeStep } from '../../../../shared/panes.ts'
import { expect, it } from 'vitest'
import { keyedLines } from '../../../../components/code-panes/keyed-lines.ts'

/** A step whose tokens are words and what is between them. */
function stepOf(code: string): CodeStep {
  const lines = code.split('\n').map(line => line.split(/\b/).map(content => ({ content, style: '' })))
  return { code, lang: 'rust', lines } as unknown as CodeStep
}

it('gives each token of a step a key of its own, whatever steps came before', () => {
  const steps = ['fn fibo(n: u32) -> u32 {\n  n\n}', 'use pyo3::prelude;\n\npub fn fibo(n: u32) -> u32 {\n  n + n\n}', 'mod fibo {\n  pub use fibo;\n  fn n(u32: n) {}\n}'].map(stepOf)
  const doubled: string[] = []
  let from = steps[0]!
  // Each jumps to each other, often enough to come from anywhere.
  for (let jump = 1; jump < 40; jump++) {
    const to = steps[(jump * jump + jump % 5) % steps.length]!
    const keys = keyedLines(from, to).to.flat().map(({ key }) => key)
    doubled.push(...keys.filter((key, index) => keys.indexOf(key) !== index))
    from = to
  }
  expect(doubled).toEqual([])
})

it('gives two steps the same keys as before, whatever they were compared with in between', () => {
  const [one, two, three] = ['let n = 1;', 'let n = 2;\nlet m = n;', 'let k = 3;'].map(stepOf) as [CodeStep, CodeStep, CodeStep]
  const copy = () => structuredClone(keyedLines(one, two))
  const before = copy()
  keyedLines(three, two)
  keyedLines(three, one)
  expect(copy()).toEqual(before)
})
