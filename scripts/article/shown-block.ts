/** A piece of a slide that a reader takes in at once. */
export type ShownBlock
  /** A heading below the slide's title, a list's item, a paragraph: its words with their inline markup. */
  = | { kind: 'heading' | 'item' | 'paragraph', html: string }
  /** A pane of code; which one of the slide's, from 0. Its text comes from snippets/. */
    | { kind: 'code', pane: number }
  /** A chart: what it is called, its drawing, its rows as label and figure, and where its figures come from. */
    | { kind: 'chart', name: string, task: string, svg: string, rows: [label: string, figure: string][], source: string }
  /** A drawing that stands in the slide, and what it shows. */
    | { kind: 'picture', svg: string, alternative: string }

/** The blocks of a slide at one click, in reading order; those that are not seen yet are `undefined`. */
export interface ShownBlocks {
  /** The slide's number, from 1. */
  slide: number
  /** The click, from 0. */
  click: number
  blocks: (ShownBlock | undefined)[]
}
