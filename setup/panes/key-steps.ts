import type { KeyedTokensInfo } from '@shikijs/magic-move/types'
import type { CodeStep, CodeToken, Pane } from '../../shared/panes.ts'
import { isDeepStrictEqual } from 'node:util'
import { syncTokenKeys, toKeyedTokens } from '@shikijs/magic-move/core'

/** A token before it is compared with those of other steps. */
export type UnkeyedToken = Omit<CodeToken, 'key'>

/** A step before it is compared with others: its lines are tokens. */
export interface UnkeyedStep extends Omit<CodeStep, 'lines'> {
  lines: UnkeyedToken[][]
}

/** A token as magic-move knows it. */
type NamedToken = UnkeyedToken & { key: string }

/**
 * Gives the tokens of a pane's steps their keys: what a step shares with the one before has the same ones. It is done as the
 * deck is built, for to compare two steps takes a browser up to a whole frame.
 *
 * @param steps - the pane's steps
 * @returns the pane's lines, each once, and its steps by them
 */
export function keySteps(steps: UnkeyedStep[]): Pick<Pane, 'lines' | 'steps'> {
  const lines: CodeToken[][] = []
  const tokenKey = numberNames()
  let info: KeyedTokensInfo | undefined
  const keyed = steps.map((step): CodeStep => {
    const own = ownKeys(step)
    info = info ? syncTokenKeys(info, own).to : own
    return {
      ...step,
      // All but the break that ends it.
      lines: toRows(info).map(tokens => indexOf(lines, tokens.slice(0, -1).map(token => toCodeToken(token, tokenKey)))),
    }
  })
  return { lines, steps: keyed }
}

/** Numbers for names, in the order in which they are first asked for. */
function numberNames(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    numbers.set(name, numbers.get(name) ?? numbers.size)
    return numbers.get(name)!
  }
}

/** Where a line is among those of the pane; it is added if it is not. */
function indexOf(lines: CodeToken[][], line: CodeToken[]): number {
  const index = lines.findIndex(known => isDeepStrictEqual(known, line))
  return index < 0 ? lines.push(line) - 1 : index
}

function toCodeToken({ key, content, style, hover, isError }: NamedToken, numberOf: (name: string) => number): CodeToken {
  return { key: numberOf(key), content, style, ...hover && { hover }, ...isError && { isError } }
}

function ownKeys({ code, lang, lines }: UnkeyedStep): KeyedTokensInfo {
  let offset = 0
  const tokens = lines.map((line) => {
    const placed = line.map(token => ({ ...token, offset: (offset += token.content.length) - token.content.length }))
    offset += '\n'.length
    return placed
  })
  return toKeyedTokens(code, tokens, lang)
}

/** The tokens line by line; each line ends with a break, the last one too. */
function toRows({ tokens }: KeyedTokensInfo): NamedToken[][] {
  const rows: NamedToken[][] = [[]]
  for (const token of tokens) {
    rows.at(-1)!.push(token as typeof token & NamedToken)
    if (token.content === '\n')
      rows.push([])
  }
  return rows.slice(0, -1)
}
