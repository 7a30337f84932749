import type { PaneSide } from '../../shared/panes.ts'

/** One `<<<` line of a panes fence: what a pane shows from a click on. */
export interface ScriptLine {
  side: PaneSide
  /** The snippet file, from the project's root. */
  file: string
  /** The region's name. */
  region: string
  /** Shiki's name of the language. */
  lang: string
  /** The lit lines as Slidev writes ranges: `all`, `3-17`, or `0` for none. */
  lit: string
  /** The lines that are on the canvas, written likewise; all unless given. */
  show: string
  /** The name in the title bar; the file's unless given. */
  title?: string
  /** Shiki's meta of a fence: `twoslash` where its names have types to show, or nothing. */
  meta: string
}

const IMPORT = /^<<<\s+@\/([^\s#]+)#([\w-]+)\s+(\w+)\s+\{([^}]*)\}\{(top|left|right)((?:,\s*(?:show|title):\s*'[^']*')*)\}(?:\s+(twoslash))?$/

/**
 * Reads a panes fence: `<<<` lines in Slidev's form, and a `[click]` line between one click and the next.
 *
 * @param code - the fence's content
 * @returns the lines of each click, from click 0
 * @throws Error with the line and the form it should have
 */
export function readScript(code: string): ScriptLine[][] {
  const clicks: ScriptLine[][] = [[]]
  for (const line of code.split('\n').map(line => line.trim()).filter(Boolean)) {
    if (line === '[click]')
      clicks.push([])
    else
      clicks.at(-1)!.push(readLine(line, clicks.length - 1))
  }
  return clicks
}

function readLine(line: string, click: number): ScriptLine {
  const match = IMPORT.exec(line)
  if (!match)
    throw new Error(`click ${click}: "${line}" is no line of panes: write <<< @/snippets/file#region lang {lit lines}{left}, {right} or {top}`)
  const [, file, region, lang, lit, side, options, meta = ''] = match as unknown as [string, string, string, string, string, PaneSide, string, string?]
  const option = (name: string) => new RegExp(`${name}:\\s*'([^']*)'`).exec(options)?.[1]
  return { side, file, region, lang, lit: lit === '*' ? 'all' : lit, show: option('show') ?? 'all', title: option('title'), meta }
}
