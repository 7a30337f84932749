import type { ThemeRegistrationRaw } from 'shiki'
import type { TwoslashLanguage } from '../../shared/twoslash/flagged-regions.ts'
import type { CodeKind, CodeRun } from '../../shared/twoslash/hover-text.ts'
import { createHighlighter } from 'shiki'
import { defineTheme } from '../../setup/shiki-themes/theme.ts'

const KINDS: CodeKind[] = ['comment', 'keyword', 'type', 'function', 'string', 'constant']

/** A highlighter that has kinds where the deck's themes have colours, so that a new colour makes no stored text stale. */
export interface Kinds {
  /** The runs of a signature, their texts one after the other the signature itself. */
  runsOf: (code: string, lang: TwoslashLanguage) => CodeRun[]
}

/** Loads Shiki with the two languages. */
export async function loadKinds(): Promise<Kinds> {
  const colours = Object.fromEntries(KINDS.map((kind, index) => [kind, `#00000${index + 1}`])) as Record<CodeKind, string>
  const theme = defineTheme('kinds', 'light', { ...colours, background: '#ffffff', foreground: '#000000' }) as ThemeRegistrationRaw
  const shiki = await createHighlighter({ themes: [theme], langs: ['rust', 'python'] })
  const kindOf = (colour = '') => KINDS[Number.parseInt(colour.slice(1, 7), 16) - 1]
  const colour = (code: string, lang: TwoslashLanguage): CodeRun[] => shiki.codeToTokensBase(code, { lang, theme })
    .flatMap((line, index) => [...index ? [['\n'] as CodeRun] : [], ...line.map(({ content, color }): CodeRun => [content, kindOf(color)])])
  return {
    runsOf: (code, lang) => {
      const label = /^\(\w+\) /.exec(code)?.[0] ?? ''
      const runs = colour(code.slice(label.length), lang)
      return merge([...label ? [[label, 'comment'] as CodeRun] : [], ...lang === 'python' ? runs.flatMap(pythonTypes) : runs])
    },
  }
}

const PYTHON_TYPE = /\b([A-Z][\dA-Z_]*[a-z]\w*|IO|bool|bytes|dict|float|int|list|object|set|str|tuple)\b/

/** Types stand out: Python's grammar takes them for any other name. */
function pythonTypes([text, kind]: CodeRun): CodeRun[] {
  if (kind && kind !== 'type')
    return [[text, kind]]
  return text.split(PYTHON_TYPE).map((part, index): CodeRun => index % 2 ? [part, 'type'] : [part, kind]).filter(([part]) => part)
}

/** Neighbours of one kind become one run; white space belongs to either. */
function merge(runs: CodeRun[]): CodeRun[] {
  const merged: CodeRun[] = []
  for (const [text, kind] of runs) {
    const last = merged.at(-1)
    if (last && (last[1] === kind || !text.trim()))
      last[0] += text
    else
      merged.push(kind ? [text, kind] : [text])
  }
  return merged
}
