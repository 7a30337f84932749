import type { TwoslashShikiReturn } from '@shikijs/twoslash/core'
import type { TwoslashLanguage } from '../../shared/twoslash/flagged-regions.ts'

type NodeHover = Extract<TwoslashShikiReturn['nodes'][number], { type: 'hover' }>

/** A name in a region's text, as a node of Twoslash says where it is. */
export type Identifier = Pick<NodeHover, 'target' | 'start' | 'length' | 'line' | 'character'>

// Comments, strings, characters, lifetimes and numbers come first, so that no name is found inside them.
const TOKENS: Record<TwoslashLanguage, RegExp> = {
  rust: /\/\/.*|\/\*[\s\S]*?\*\/|b?r?"(?:\\[\s\S]|[^"\\])*"|b?'(?:\\.[^']*|[^'\\])'|'\w+|\d\w*|[a-z_]\w*/gi,
  python: /#.*|[bfru]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\d\w*|[a-z_]\w*/gi,
}

// `self` and `Self` are names here: they have a type that a reader may ask for.
const KEYWORDS: Record<TwoslashLanguage, Set<string>> = {
  rust: new Set('_ as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return static struct super trait true type unsafe use where while'.split(' ')),
  python: new Set('False None True _ and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield'.split(' ')),
}

/**
 * The names that a programmer would point at: everything but keywords, comments, strings and numbers.
 *
 * @param text - a region's text
 * @param lang - its language
 */
export function identifiersOf(text: string, lang: TwoslashLanguage): Identifier[] {
  return Array.from(text.matchAll(TOKENS[lang])).flatMap(({ 0: target, index: start }) => {
    if (!/^[a-z_]\w*$/i.test(target) || KEYWORDS[lang].has(target))
      return []
    const before = text.slice(0, start).split('\n')
    return [{ target, start, length: target.length, line: before.length - 1, character: before.at(-1)!.length }]
  })
}
