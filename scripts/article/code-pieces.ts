import type { CodePane, CodeStep } from './slide-code.ts'
import { changedLines } from './changed-lines.ts'

/** Code that a click shows: all of a step when it is new, and only what is talked about when it was shown before. */
export interface CodePiece {
  kind: 'code'
  step: CodeStep
  /** The lines that are shown, from 1. */
  lines: number[]
  /** The lines that are talked about, from 1; all of `lines` in an excerpt. */
  lit: number[]
  /** The lines that the step before it did not have, from 1. */
  changed: number[]
}

/** The panes of one slide, click after click: it remembers which steps the reader has seen. */
export class CodePieces {
  readonly #panes: readonly CodePane[]
  readonly #seen = new Set<string>()
  readonly #before = new Map<number, CodeStep>()

  /** @param panes - the slide's panes, from slideCode */
  constructor(panes: readonly CodePane[]) {
    this.#panes = panes
  }

  /**
   * What a pane that is seen at a click adds to the article.
   *
   * @param index - which pane, from 0
   * @param click - the click, from 0; to be asked in order
   */
  at(index: number, click: number): CodePiece[] {
    const states = this.#panes[index]?.states
    if (!states)
      throw new Error(`pane ${index + 1} is on the slide and not in its source; write it as a <<< line or in a fence of panes`)
    const { step, lit } = states[Math.min(click, states.length - 1)]!
    if (!this.#seen.has(step.id))
      return lit.length || !states.some(other => other.step === step && other.lit.length) ? [this.#whole(index, step, lit)] : []
    const previous = states[Math.min(click, states.length) - 1]
    const unchanged = !lit.length || (previous?.step === step && String(previous.lit) === String(lit))
    return unchanged || lit.length === lineCount(step) ? [] : [{ kind: 'code', step, lines: lit, lit, changed: [] }]
  }

  #whole(index: number, step: CodeStep, lit: number[]): CodePiece {
    const before = this.#before.get(index)
    this.#seen.add(step.id)
    this.#before.set(index, step)
    const changed = before?.lang === step.lang ? changedLines(before.text, step.text) : []
    return { kind: 'code', step, lines: Array.from({ length: lineCount(step) }, (_, at) => at + 1), lit, changed }
  }
}

function lineCount({ text }: CodeStep): number {
  return text.split('\n').length
}
