/** One line of a rehearsal's record; all times are ms since 1970. */
export type Entry
  /** The talk came to a state, or was still there. */
  = | { at: number, slide: number, click: number }
  /** The talk began: what was before was setting up. */
    | { at: number, begins: true }

/**
 * Reads a record, as far as it is whole: the last line of a machine that died may be cut.
 *
 * @param text one entry a line, as JSON
 */
export function readEntries(text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    try {
      const entry = JSON.parse(line) as Partial<Entry> | null
      return typeof entry?.at === 'number' ? [entry as Entry] : []
    }
    catch {
      return []
    }
  })
}
