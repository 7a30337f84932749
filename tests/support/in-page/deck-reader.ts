/** A box in canvas px, from the canvas' top left corner. */
export interface Box {
  /** Its left edge. */
  x: number
  /** Its top edge. */
  y: number
  /** Its width. */
  width: number
  /** Its height. */
  height: number
}

/** What is seen of one line of code. */
export interface LineState {
  /** Its number in the whole sample. */
  number: number
  /** Its code, without spaces at the end. */
  text: string
  /** Whether it is lit; a blank line is not. */
  isLit: boolean
  /** The size of its code as it looks, canvas px. */
  size: number
  /** How many columns wide it is. */
  columns: number
  /** Its bottom edge, canvas px. */
  bottom: number
  /** The contrast of its faintest and its strongest token; `null` for a blank line. */
  contrast: { faintest: number, strongest: number } | null
}

/** What is seen of one code pane. */
export interface PaneState {
  /** What its title bar says. */
  title: string
  /** Whether it has a button that copies its code. */
  canCopy: boolean
  /** The lines of code that it shows. */
  lines: LineState[]
  /** Where it stands. */
  box: Box
}

/** What is seen of one circle around a word. */
export interface MarkState {
  /** The word it is drawn around. */
  word: string
  /** How long after the click its drawing begins, ms. */
  delay: number
  /** Its colour, as CSS computes it. */
  colour: string
  /** Where it stands. */
  box: Box
  /** Where the word stands. */
  wordBox: Box
}

/** The parts that the reader is put together of; each file beside this one installs one. */
interface DeckReader {
  /** The slide on show, or none while two of them change places. */
  page: () => HTMLElement | undefined
  /** Whether an element can be seen: rendered, not hidden, not transparent, larger than a pixel. */
  isSeen: (element: Element) => boolean
  /** A box on the screen as a box on the canvas. */
  toCanvas: (rect: DOMRect) => Box
  /** The contrast of an element's colour to the ground it stands on, 1 to 21; what is dimmed counts as it looks. */
  contrast: (element: Element) => number
  /** The same of many, which takes less than to ask for one after the other. */
  contrasts: (elements: readonly Element[]) => number[]
  /** The font size of an element as it looks, canvas px. */
  sizeOf: (element: Element) => number
  /** The words on show, pictures and code panes left out, in reading order. */
  words: () => string
  /** The slide's heading, even where only screen readers get it. */
  heading: () => string
  /** The code panes on show. */
  panes: () => PaneState[]
  /** The sizes of the words on show, canvas px, each with the words. */
  wordSizes: () => { words: string, size: number }[]
  /** The circles on show. */
  marks: () => MarkState[]
  /** One line for each word or picture that leaves the canvas or is cut off. */
  overflows: () => string[]
  /** The address of each picture on show that has not loaded. */
  brokenPictures: () => string[]
  /** The pictures on show, as images or as backgrounds: the address, and the share of the canvas, 0 to 1. */
  pictures: () => { address: string, share: number }[]
  /** What moves now and comes to an end; what goes on for ever is a decoration and no reason to wait. */
  moving: () => Animation[]
  /** What still moves; empty when the slide has come to rest. */
  unrest: () => string[]
}

declare global {
  interface Window {
    /** Reads the deck from outside; only in the tests' pages. */
    deckReader: DeckReader
  }
}
