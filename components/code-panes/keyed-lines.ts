import type { KeyedToken, KeyedTokensInfo } from '@shikijs/magic-move/types'
import type { CodeStep, CodeToken, Pane } from '../../shared/panes'
import { syncTokenKeys, toKeyedTokens } from '@shikijs/magic-move/core'
import { lineKeys } from './line-keys'

/** A token that has the same key as its twins in the pane's other steps. */
export type Token = Pick<KeyedToken, 'key' | 'content' | 'htmlStyle'> & Pick<CodeToken, 'hover' | 'isError'>

/** A line of a step. */
export interface KeyedLine {
  /** A line that two steps share has one key, and so one element, in both. */
  key: string
  tokens: Token[]
}

/** A step whose tokens and lines have got their keys. */
interface KeyedStep {
  info: KeyedTokensInfo
  lines: KeyedLine[]
  /** The keys of each line's tokens, its break among them, by its own key. */
  tokenKeys: Map<string, string[]>
}

const known = new WeakMap<Pane, KeyedStep[]>()

/**
 * The lines of a step. What it shares with the steps that the pane has shown has their keys, so that it stays in the page.
 * To compare two steps takes some ms; it is done once, and may be done before its turn.
 *
 * @param pane - the pane
 * @param step - which of its steps, from 0
 */
export function keyedLines(pane: Pane, step: number): KeyedLine[] {
  const keyed = known.get(pane) ?? []
  known.set(pane, keyed)
  keyed[step] ??= keyStep(pane.steps[step]!, nearest(keyed, step))
  return keyed[step].lines
}

/** Of the steps that are known, the one from which the pane most likely comes. */
function nearest(keyed: KeyedStep[], step: number): KeyedStep | undefined {
  const [index] = Object.keys(keyed).map(Number).sort((one, other) => Math.abs(one - step) - Math.abs(other - step))
  return index === undefined ? undefined : keyed[index]
}

function keyStep(step: CodeStep, from: KeyedStep | undefined): KeyedStep {
  const own = ownKeys(step)
  const info = from ? syncTokenKeys(from.info, own).to : own
  const rows = toRows(info)
  const tokenKeys = rows.map(tokens => tokens.map(({ key }) => key))
  const keys = lineKeys(tokenKeys, from?.tokenKeys ?? new Map(), info.hash)
  return {
    info,
    lines: rows.map((tokens, index) => ({ key: keys[index]!, tokens: tokens.slice(0, -1) })),
    tokenKeys: new Map(keys.map((key, index) => [key, tokenKeys[index]!])),
  }
}

function ownKeys({ code, lang, lines }: CodeStep): KeyedTokensInfo {
  let offset = 0
  const tokens = lines.map((line) => {
    const placed = line.map(({ style, ...token }) => ({ ...token, htmlStyle: style as never, offset: (offset += token.content.length) - token.content.length }))
    offset += '\n'.length
    return placed
  })
  return toKeyedTokens(code, tokens, lang)
}

/** The tokens line by line; each line ends with a break, the last one too. */
function toRows({ tokens }: KeyedTokensInfo): Token[][] {
  const rows: Token[][] = [[]]
  for (const token of tokens) {
    rows.at(-1)!.push(token)
    if (token.content === '\n')
      rows.push([])
  }
  return rows.slice(0, -1)
}
