/** Which of the two panes of a slide; a slide with one pane has `left` only. */
export type PaneSide = 'left' | 'right'

/** A piece of code in one colour. */
export interface CodeToken {
  /** Its text, without a line break. */
  content: string
  /** Its colours, as Shiki's inline style. */
  style: string
}

/** One region as a pane shows it. */
export interface CodeStep {
  /** The file's name, as the title bar shows it. */
  file: string
  /** Shiki's name of the language. */
  lang: string
  /** The region's text. */
  code: string
  /** Its tokens, line by line. */
  lines: CodeToken[][]
}

/** What a pane shows at one click. */
export interface PaneState {
  /** Which of the pane's steps. */
  step: number
  /** The numbers of the lit lines; empty where the pane is not talked about. */
  lit: number[]
  /** The numbers of the lines that are on the canvas. */
  shown: number[]
}

/** A pane over all the clicks of its slide. */
export interface Pane {
  side: PaneSide
  /** Its regions, each once. */
  steps: CodeStep[]
  /** One state a click, from click 0. */
  states: PaneState[]
}

/** The measures of code in a pane, canvas px; the canvas is 980×552. */
export const PANE = {
  /** Size of the code that is talked about. EuroPython's guide for speakers asks for 18 pt on a slide 7.5 inches high. */
  fontSize: 18,
  /** Height of a line of it. */
  lineHeight: 20,
  /** Width of a character of it: Iosevka's advance is half an em. */
  charWidth: 9,
  /** How much smaller a pane is that is not talked about: 14 px of 18. */
  quietScale: 7 / 9,
  /** How much larger a pane may be that stands alone: 21.6 px of 18, so that 16 lines end above the bottom fifth. */
  soleScale: 1.2,
  /** Width of the line numbers, for two digits. */
  gutter: 30,
  /** Space left and right of the code. */
  padding: 8,
  /** Space between two panes. */
  gap: 12,
  /** Height of the title bar. */
  titleHeight: 28,
  /** Width that two panes share on the canvas. */
  width: 932,
  /** Lines that a pane has room for when it is talked about. */
  rows: 21,
  /** Lines that a quiet pane has room for. */
  quietRows: 27,
  /** Columns that fit where two panes stand side by side. */
  columns: 48,
} as const

/**
 * The rows of a pane: the numbers of its lines, with a 0 wherever lines between two of them are left out.
 *
 * @param shown - the numbers of the shown lines, ascending
 */
export function foldRows(shown: number[]): number[] {
  return shown.flatMap((number, index) => index > 0 && shown[index - 1]! + 1 < number ? [0, number] : [number])
}
