/** What a slide or its notes say that the deck itself cannot answer for. */
interface Said {
  /** The title of the slide that says it. */
  slide: string
  /** The words that say it: a piece of text that is found on the slide or in its notes. */
  says: string
  /** What that is about, for a list of sources. */
  of: string
}

/** Somebody published it. */
interface Published extends Said {
  kind: 'published'
  /** Who and where. */
  source: string
  /** Year and month of the source. */
  date: `${number}-${number}`
  /** Where it can be looked up. */
  url?: string
  /** Year and month in which it was last read there, word for word, or that it was not and stands as in the talk. */
  read: `${number}-${number}` | 'unread'
  /** The words that tell the audience of the source. Only a figure needs them. */
  cited?: string
}

/** It was run with the versions that this deck pins. */
interface Run extends Said {
  kind: 'run'
  /** What was run. */
  source: string
  /** Year and month of the run. */
  date: `${number}-${number}`
}

/** It was said in the talk, and nobody knows from where. */
interface Given extends Said {
  kind: 'given'
  /** The words that tell the audience that there is no source. */
  cited: string
}

/** A figure or a statement about a tool, and who answers for it. */
export type Fact = Published | Run | Given
