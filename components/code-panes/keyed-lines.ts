import type { KeyedToken, KeyedTokensInfo } from '@shikijs/magic-move/types'
import type { CodeStep, CodeToken } from '../../shared/panes'
import { syncTokenKeys, toKeyedTokens } from '@shikijs/magic-move/core'

/** A token that has the same key as its twin in the step that the pane morphs from. */
export type Token = Pick<KeyedToken, 'key' | 'content' | 'htmlStyle'> & Pick<CodeToken, 'hover' | 'isError'>

/** The tokens of a step, line by line. */
export type KeyedLines = Token[][]

/** The lines of two steps with the tokens that they share under the same keys. */
interface KeyedPair { from: KeyedLines, to: KeyedLines }

const keyed = new WeakMap<CodeStep, KeyedTokensInfo>()
const pairs = new WeakMap<CodeStep, WeakMap<CodeStep, KeyedPair>>()

/**
 * The lines of a step on its own, and the lines of two steps with the tokens that they share under the same keys. To
 * compare two steps takes some ms; it is done once, and may be done before its turn.
 *
 * @param from - the step that the pane shows, or `undefined` if it shows nothing yet
 * @param to - the step that it will show
 */
export function keyedLines(from: CodeStep | undefined, to: CodeStep): KeyedPair {
  if (!from || from === to) {
    const lines = toLines(keyStep(to))
    return { from: lines, to: lines }
  }
  const known = pairs.get(from) ?? new WeakMap<CodeStep, KeyedPair>()
  pairs.set(from, known)
  if (!known.has(to))
    known.set(to, keyPair(from, to))
  return known.get(to)!
}

function keyPair(from: CodeStep, to: CodeStep): KeyedPair {
  const kept = keyStep(to)
  // It writes into these tokens: in those that are kept, keys of several steps would meet, and Vue leaves a token behind where two are the same.
  const synced = syncTokenKeys(keyStep(from), { ...kept, tokens: kept.tokens.map(token => ({ ...token })) })
  return { from: toLines(synced.from), to: toLines(synced.to) }
}

function keyStep(step: CodeStep): KeyedTokensInfo {
  if (!keyed.has(step)) {
    let offset = 0
    const lines = step.lines.map((line) => {
      const tokens = line.map(({ style, ...token }) => ({ ...token, htmlStyle: style as never, offset: (offset += token.content.length) - token.content.length }))
      offset += '\n'.length
      return tokens
    })
    keyed.set(step, toKeyedTokens(step.code, lines, step.lang))
  }
  return keyed.get(step)!
}

function toLines({ tokens }: KeyedTokensInfo): KeyedLines {
  const lines: KeyedLines = [[]]
  for (const token of tokens) {
    if (token.content === '\n')
      lines.push([])
    else
      lines.at(-1)!.push(token)
  }
  // Each line ends with a break, the last one too.
  return lines.slice(0, -1)
}
