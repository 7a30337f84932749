const REGION = /^\s*(?:\/\/|\/\*|<!--|--|::|\(\*|#pragma|#)\s*#?(end ?)?region\b[ \t]*([\w-]*)/i

/** The regions of a snippet file, as Slidev finds them. */
export interface Regions {
  /** Opened and closed. */
  whole: readonly string[]
  /** Opened, but never closed: Slidev shows the whole file for these. */
  unclosed: readonly string[]
}

/**
 * The names of the regions marked in a file.
 *
 * @param text the file's text
 */
export function regionsOf(text: string): Regions {
  const open = new Set<string>()
  const whole = new Set<string>()
  for (const line of text.split('\n')) {
    const [marker, end, name = ''] = REGION.exec(line) ?? []
    if (!marker)
      continue
    // An end without a name ends every region that is open.
    const names = !end || name ? [name] : [...open]
    for (const each of names) {
      if (!end)
        open.add(each)
      else if (open.delete(each))
        whole.add(each)
    }
  }
  return { whole: [...whole], unclosed: [...open] }
}
