import type { ScriptLine } from '../../setup/panes/script.ts'
import type { PaneState } from '../../shared/panes.ts'
import { parseRangeString } from '@slidev/parser/utils'
import { fileTitle } from '../../setup/panes/file-title.ts'
import { readScript } from '../../setup/panes/script.ts'
import { outlinePanes } from '../../setup/panes/states.ts'
import { readRegion } from '../../shared/read-region.ts'

/** A region as a pane shows it at a click. */
export interface CodeStep {
  /** `file#region`. */
  id: string
  /** The file's name, as the slide's title bar has it. */
  title: string
  /** Shiki's name of the language. */
  lang: string
  /** The region's text, whole. */
  text: string
  /** Shiki's meta of a fence: `twoslash` where its names have types to show, or nothing. */
  meta: string
}

/** A pane of a slide: what it shows at each click, from click 0. A click after the last one shows the same. */
export interface CodePane {
  states: { step: CodeStep, lit: number[] }[]
}

const FENCE = /^<<< +@\/([^\s#]+)#([\w-]+) +(\w+)(?: *\{([^}]*)\})?([^\n]*)|^`{4}md panes[^\n]*\n([\s\S]*?)^`{4}$/gm

/**
 * The panes of a slide, in the order in which they stand in it.
 *
 * @param content - the slide's Markdown
 * @param root - the project's folder
 * @throws Error with one line if a region is missing or a fence cannot be read
 */
export function slideCode(content: string, root: string): CodePane[] {
  return [...content.replaceAll('\r\n', '\n').matchAll(FENCE)].flatMap(([, file, region, lang, ranges, rest, script]) =>
    script === undefined ? [fencePane(stepOf({ file: file!, region: region!, lang: lang!, meta: /\btwoslash\b/.exec(rest!)?.[0] ?? '' }, root), ranges ?? 'all')] : scriptPanes(script, root))
}

/** A plain fence: its ranges follow each other click by click. */
function fencePane(step: CodeStep, ranges: string): CodePane {
  const count = step.text.split('\n').length
  return { states: ranges.split('|').map(range => ({ step, lit: lineNumbers(range, count) })) }
}

function scriptPanes(script: string, root: string): CodePane[] {
  const steps = new Map<string, CodeStep>()
  const textOf = (line: ScriptLine) => {
    const id = `${line.file}#${line.region}`
    const step = steps.get(id) ?? stepOf(line, root)
    steps.set(id, step)
    return step.text
  }
  const panes = outlinePanes(readScript(script), line => textOf(line).split('\n').length)
  return panes.map(({ steps: lines, states }) => ({
    states: states.map(({ step, lit }: PaneState) => ({ step: steps.get(`${lines[step]!.file}#${lines[step]!.region}`)!, lit })),
  }))
}

function stepOf({ file, region, lang, meta, title = fileTitle(file) }: Pick<ScriptLine, 'file' | 'region' | 'lang' | 'meta' | 'title'>, root: string): CodeStep {
  return { id: `${file}#${region}`, title, lang, text: readRegion(root, file, region).text, meta }
}

function lineNumbers(range: string, count: number): number[] {
  return range === '0' ? [] : parseRangeString(count, range === '*' ? 'all' : range)
}
