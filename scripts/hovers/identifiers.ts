import type { HoverLanguage } from './regions.ts'

/** A name in a region's text. */
export interface Identifier {
  name: string
  /** From 1. */
  line: number
  /** UTF-16 units from the line's start. */
  column: number
}

// Comments, strings, characters, lifetimes and numbers come first, so that no name is found inside them.
const TOKENS: Record<HoverLanguage, RegExp> = {
  rust: /\/\/.*|\/\*[\s\S]*?\*\/|b?r?"(?:\\[\s\S]|[^"\\])*"|b?'(?:\\.[^']*|[^'\\])'|'\w+|\d\w*|[a-z_]\w*/gi,
  python: /#.*|[bfru]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\d\w*|[a-z_]\w*/gi,
}

// `self` and `Self` are names here: they have a type that a reader may ask for.
const KEYWORDS: Record<HoverLanguage, Set<string>> = {
  rust: new Set('_ as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return static struct super trait true type unsafe use where while'.split(' ')),
  python: new Set('False None True _ and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield'.split(' ')),
}

/**
 * The names that a programmer would point at: everything but keywords, comments, strings and numbers.
 *
 * @param text - a region's text
 * @param lang - its language
 */
export function identifiersOf(text: string, lang: HoverLanguage): Identifier[] {
  return Array.from(text.matchAll(TOKENS[lang])).flatMap(({ 0: name, index }) => {
    if (!/^[a-z_]\w*$/i.test(name) || KEYWORDS[lang].has(name))
      return []
    const before = text.slice(0, index).split('\n')
    return [{ name, line: before.length, column: before.at(-1)!.length }]
  })
}
