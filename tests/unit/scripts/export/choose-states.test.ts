import type { ShownState } from '../../../../scripts/export/shown-state.ts'
import { expect, it } from 'vitest'
import { chooseStates } from '../../../../scripts/export/choose-states.ts'

function state(click: number, shown: Partial<ShownState>): ShownState {
  return { slide: 1, click, words: [], figures: [], panes: [], ...shown }
}

function pane(text: string, { lit = 0, quiet = false, from = 1 } = {}) {
  return { lines: text.split('\n').map((text, index) => ({ number: String(from + index), text })), lit, quiet }
}

function kept(states: ShownState[], step: (state: ShownState, pane: number) => string = () => ''): number[] {
  return chooseStates(states, step).map(({ click }) => click)
}

it('keeps only the last of bullets that add up', () => {
  expect(kept([state(0, { words: ['Title'] }), state(1, { words: ['Title', 'one'] }), state(2, { words: ['Title', 'one', 'two'] })])).toEqual([2])
})

it('keeps every state of what takes turns', () => {
  expect(kept([state(0, { words: ['Title'] }), state(1, { words: ['Title', 'a'] }), state(2, { words: ['Title', 'b'] })])).toEqual([1, 2])
})

it('keeps a step though another one begins with all of its lines', () => {
  const states = [state(0, { panes: [pane('a', { lit: 1 })] }), state(1, { panes: [pane('a\nb', { lit: 2 })] })]
  expect(kept(states)).toEqual([1])
  expect(kept(states, ({ click }) => `step ${click}`)).toEqual([0, 1])
})

it('keeps one of the states that only light other lines, the one with the most', () => {
  expect(kept([state(0, { panes: [pane('a\nb\nc', { lit: 1 })] }), state(1, { panes: [pane('a\nb\nc', { lit: 3 })] }), state(2, { panes: [pane('a\nb\nc', { lit: 2 })] })])).toEqual([1])
})

it('takes the later one of equals', () => {
  expect(kept([state(0, { words: ['same'] }), state(1, { words: ['same'] })])).toEqual([1])
})

it('does not take code that is small for code that was large', () => {
  expect(kept([state(0, { panes: [pane('a', { lit: 1 }), pane('b', { quiet: true })] }), state(1, { panes: [pane('a', { quiet: true }), pane('b', { lit: 1 })] })])).toEqual([0, 1])
})

it('keeps lines that only one of the states has unfolded', () => {
  expect(kept([state(0, { panes: [pane('a\nb')] }), state(1, { panes: [pane('b\nc', { from: 2 })] })])).toEqual([0, 1])
})

it('counts a mark and a picture as something shown, and the same word twice as more than once', () => {
  expect(kept([state(0, { words: ['x', 'x'] }), state(1, { words: ['x'], figures: ['mark around uv'] })])).toEqual([0, 1])
})

it('chooses slide by slide', () => {
  expect(chooseStates([state(0, { words: ['x'] }), { ...state(0, { words: ['x'] }), slide: 2 }], () => '')).toHaveLength(2)
})
