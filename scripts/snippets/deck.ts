import { parseSync } from '@slidev/parser'

/** A `<<<` of the deck; one that is not from `snippets/` has no file. */
export interface Import { slide: number, line: string, file?: string, region?: string, ranges: string }

/** A code block that is written in the deck itself. */
export interface Fence { slide: number, lang: string }

const fromSnippets = /^<<<[ \t]*@\/snippets\/([^\s#]+)(?:#([\w-]+))?/
const highlight = /\{([\w*,|-]+)\}/
const fence = /^(`{3,}|~{3,})([^`~].*)?$/
/** Blocks of the deck that hold steps, which are imports and fences like any other. */
const holder = /^(?:md|markdown) (?:magic-move|panes)\b/

/** What the slides show of the samples, and the code that they do not take from there. */
export function readDeck(markdown: string): { imports: Import[], fences: Fence[] } {
  const imports: Import[] = []
  const fences: Fence[] = []
  for (const [index, { content }] of parseSync(markdown, 'slides.md').slides.entries()) {
    const slide = index + 1
    const open: string[] = []
    for (const line of content.split('\n').map(line => line.trim())) {
      const [, marks, info] = fence.exec(line) ?? []
      if (marks && !info && open.at(-1) === marks) {
        open.pop()
      }
      else if (marks && open.every(outer => outer.length > marks.length)) {
        open.push(marks)
        if (!holder.test((info ?? '').trim()))
          fences.push({ slide, lang: (info ?? '').trim().split(/[\s{]/)[0] || 'text' })
      }
      else if (line.startsWith('<<<')) {
        const [, file, region] = fromSnippets.exec(line) ?? []
        imports.push({ slide, line, file, region, ranges: highlight.exec(line)?.[1] ?? '' })
      }
    }
  }
  return { imports, fences }
}
