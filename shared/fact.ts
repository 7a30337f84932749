/** A figure that the talk names, and where it comes from. */
export interface Fact {
  /** The title of the slide that names it. */
  slide: string
  /** The figure as the slide or its notes write it; a piece of text that is found there. */
  figure: string
  /** What it is a figure of. */
  of: string
  /** Who measured or published it. What nobody published is the speaker's own experience, and says so. */
  source: string
  /** The words that tell the audience of the source: a piece of text that is found on the slide or in its notes. */
  cited: string
  /** Year and month of the source. */
  date: `${number}-${number}`
  /** Where it can be looked up. */
  url?: string
}
