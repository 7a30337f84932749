/** How a fence of panes begins: with its width and its top, canvas px, or without. */
const OPENING = /^md panes(?:\s+\{(?:width: (\d+))?(?:,\s*)?(?:top: (\d+))?\})?\s*$/

/** What a fence of panes says of its place, as it is written, canvas px. */
export interface Opening {
  width: string | undefined
  top: string | undefined
}

/**
 * Reads how a fence of panes begins.
 *
 * @param info what stands behind its backticks
 * @throws Error with one line if it has other options
 */
export function readOpening(info: string): Opening {
  const [matched, width, top] = OPENING.exec(info) ?? []
  if (matched === undefined)
    throw new Error(`“${info.trim()}” has other options than panes have; write {width: 624, top: 24}, or one of them, in canvas px`)
  return { width, top }
}
