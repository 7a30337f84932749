import type { TwoslashLanguage } from '../../shared/twoslash/flagged-regions.ts'
import { firstParagraph } from './first-paragraph.ts'
import { cutSignature } from './signature.ts'

/** What a server says of a name, before it is highlighted. */
export interface PlainHover {
  code: string
  doc: string
}

const FENCE = /```(?:rust|python)\n([\s\S]*?)\n```/g

const SUBSTITUTION = /^(?:`[^`]+` = `[^`]+`(?:, )?)+$/

/** What rust-analyzer says between signature and documentation. */
const ASIDE = new RegExp(`${SUBSTITUTION.source}|^(?:Implements notable traits|Is (?:not )?dyn-compatible|(?:co|contra|in|bi)variant\\b)`)

/**
 * Takes type or signature and documentation out of a hover.
 *
 * @param markdown - the server's answer
 * @param lang - which server it is: pyright says (function) of keyword arguments, rust-analyzer puts the path first
 * @returns `undefined` if it knows no more than that the type is unknown
 */
export function parseHover(markdown: string, lang: TwoslashLanguage): PlainHover | undefined {
  const text = markdown.replaceAll('\r\n', '\n')
  const fences = [...text.matchAll(FENCE)].filter(fence => !text.slice(0, fence.index).includes('\n---\n'))
  const last = fences.at(-1)
  if (!last)
    return undefined
  const sections = text.slice(last.index + last[0].length).split(/(?:^|\n)\s*---\n/).map(part => part.trim()).filter(Boolean)
  // A name can stand for several things; what follows the first one is about another.
  const other = sections.findIndex(part => part.startsWith('```rust'))
  const own = other < 0 ? sections : sections.slice(0, other)
  const code = lang === 'python' ? pythonCode(last[1]!) : rustCode(last[1]!, own.find(part => SUBSTITUTION.test(part)))
  return /\bUnknown\b|\{unknown\}/.test(code) ? undefined : { code: cutSignature(code), doc: firstParagraph(own.find(part => !ASIDE.test(part)) ?? '') }
}

/** With the first of its overloads only; in a call the server picks one itself. */
function pythonCode(code: string): string {
  const [first = '', ...others] = code.trim().split(/\n\s*\n/)
  const more = others.length ? `\n# and ${others.length} more` : ''
  const shown = first
    .replace(/^\(\w+\) (?=def |async )/, '')
    .replace(/^\(function\) (?!overload)/, '(parameter) ')
    .replace(/: \.\.\.$/, '')
    // What a type parameter for parameters stands for, without a name.
    .replace(/\n *\.\.\.,(?=\n)/g, '')
    // pyright writes so of a class that nobody can call, too.
    .replace(/^(class \w+)\(\)$/, '$1')
  return shown + more
}

/** Without paths and without the fields that its crate keeps to itself, and with what a function's type parameters stand for here. */
function rustCode(code: string, substitution?: string): string {
  const shown = code.trim()
    .replace(/ \/\/ matched arm #\d+$/, '')
    // With what std asks for in constants only, and is not stable, a function is const there only.
    .replace(/^(?=[\s\S]*\bDestruct\b)((?:.*\n)*?.*)\bconst (?=fn )/, '$1')
    .replace(/ \+ Destruct\b|\n {4}(?:\w+: Destruct,|\/\/ Bounds from impl:)/g, '')
    .replace(/\nwhere(?=\n(?! )|$)/, '')
    .replace(/^(pub struct [^{]*)\{(?![\s\S]*\bpub )[\s\S]*\}$/, (_, head: string) => head.trim().replace(/,$/, ''))
    .replace(/^(pub struct \w+(?:<.*>)?)\((?!.*\bpub ).*\)$/, '$1')
    // A variant's fields are as public as their enum.
    .replace(/^[A-Z]\w* \{.*\}$/, variant => variant.replaceAll('pub ', '').replace(/, \}$/, ' }'))
    .replace(/(?:::)?\b(?:[a-z_]\w*::)+(?=[A-Z])/g, '')
  return substitution && /\bfn /.test(shown) ? `${shown}\n// ${substitution.replaceAll('`', '')}` : shown
}
