/** The places of a slide's panes in reading order: two side by side, and one above the right one. */
export const PANE_SIDES = ['top', 'left', 'right'] as const

/** Where a pane of a slide stands; a slide with one pane has `left` only. */
export type PaneSide = typeof PANE_SIDES[number]

/** A piece of code in one colour. */
export interface CodeToken {
  /** A token that two steps of a pane share has one key in both. */
  key: number
  /** Its text, without a line break. */
  content: string
  /** Its colours, as Shiki's inline style. */
  style: string
  /** The id of its text in snippets/recorded/hover-texts.json, if it is a name that has one. */
  hover?: string
  /** Whether a compiler finds fault with it. */
  isError?: boolean
}

/** One region as a pane shows it. */
export interface CodeStep {
  /** The file's name, as the title bar shows it. */
  file: string
  /** Shiki's name of the language. */
  lang: string
  /** The region's text. */
  code: string
  /** Its lines, each by its place among the pane's. */
  lines: number[]
  /** What a compiler says of it, if it finds fault with it. */
  errors?: string[]
}

/** What a pane shows at one click. */
export interface PaneState {
  /** Which of the pane's steps. */
  step: number
  /** The numbers of the lit lines; empty where the pane is not talked about. */
  lit: number[]
  /** The numbers of the lines that are on the canvas; none before the pane comes. */
  shown: number[]
}

/** A pane over all the clicks of its slide. */
export interface Pane {
  side: PaneSide
  /** The lines of its regions as tokens, each line once. */
  lines: CodeToken[][]
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
  /** Size that is large enough for the last row: a quiet pane gives way to code that is smaller. */
  goodSize: 22,
  /** The largest size: where there is room for more, a slide reads better with air around its code. */
  largestSize: 26,
  /** Sizes of a pane that is not talked about: as a rule, and where it has to give way. */
  quietSizes: [16, 14],
  /** Width of the line numbers, for two digits. */
  gutter: 30,
  /** Space left and right of the code. */
  padding: 8,
  /** Space between two panes. */
  gap: 12,
  /** Height of the title bar. */
  titleHeight: 28,
  /** Height of an error's message, below the code. */
  errorHeight: 36,
  /** Width that two panes share on the canvas. */
  width: 932,
  /** Where panes begin, below a slide's title. */
  top: 62,
  /** Where panes end. */
  bottom: 542,
  /** Where the code that is talked about ends, if it can: heads in front hide what stands below. */
  vitalBottom: 442,
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
