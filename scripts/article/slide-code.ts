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
}

/** A pane of a slide: what it shows at each click, from click 0. A click after the last one shows the same. */
export interface CodePane {
  states: { step: CodeStep, lit: number[] }[]
}

const FENCE = /^<<< +@\/([^\s#]+)#([\w-]+) +(\w+)(?: *\{([^}]*)\})?|^`{4}md panes[^\n]*\n([\s\S]*?)^`{4}$/gm

/**
 * The panes of a slide, in the order in which they stand in it.
 *
 * @param content - the slide's Markdown
 * @param root - the project's folder
 * @throws Error with one line if a region is missing or a fence cannot be read
 */
export function slideCode(content: string, root: string): CodePane[] {
  return [...content.replaceAll('\r\n', '\n').matchAll(FENCE)].flatMap(([, file, region, lang, ranges, script]) =>
    script === undefined ? [fencePane(stepOf(file!, region!, lang!, root), ranges ?? 'all')] : scriptPanes(script, root))
}

/** A plain fence: its ranges follow each other click by click. */
function fencePane(step: CodeStep, ranges: string): CodePane {
  const count = step.text.split('\n').length
  return { states: ranges.split('|').map(range => ({ step, lit: lineNumbers(range, count) })) }
}

function scriptPanes(script: string, root: string): CodePane[] {
  const steps = new Map<string, CodeStep>()
  const textOf = (file: string, region: string, lang: string, title?: string) => {
    const id = `${file}#${region}`
    const step = steps.get(id) ?? stepOf(file, region, lang, root, title)
    steps.set(id, step)
    return step
  }
  const panes = outlinePanes(readScript(script), ({ file, region, lang, title }) => textOf(file, region, lang, title).text.split('\n').length)
  return panes.map(({ steps: lines, states }) => ({
    states: states.map(({ step, lit }: PaneState) => ({ step: steps.get(`${lines[step]!.file}#${lines[step]!.region}`)!, lit })),
  }))
}

function stepOf(file: string, region: string, lang: string, root: string, title = fileTitle(file)): CodeStep {
  return { id: `${file}#${region}`, title, lang, text: readRegion(root, file, region).text }
}

function lineNumbers(range: string, count: number): number[] {
  return range === '0' ? [] : parseRangeString(count, range === '*' ? 'all' : range)
}
