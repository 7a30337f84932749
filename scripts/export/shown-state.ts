/** A pane of code as a page shows it. */
interface ShownPane {
  /** Its lines with their numbers; a line without a number has an empty one. */
  lines: { number: string, text: string }[]
  /** How many lines are lit. */
  lit: number
  /** Whether it is drawn smaller because nobody talks about it. */
  quiet: boolean
}

/** What the canvas shows at one click of a slide. */
export interface ShownState {
  /** The slide's number, from 1. */
  slide: number
  /** The click, from 0. */
  click: number
  /** Each piece of text outside the panes, in reading order. */
  words: string[]
  /** The names of the pictures, and the marks drawn around words. */
  figures: string[]
  /** The panes, in reading order. */
  panes: ShownPane[]
}
