// The markers of Slidev, in the comments of the languages that snippets are written in. As in Slidev, a name ends the line.
const MARKER = /^(?:(?:\/\/|#|<!--)\s*#?|(?:\/\*|--)\s*#)(end)?region(?:\s+([\w-]+))?(?:\s*-->|\s*\*\/)?$/

/** A part of a file that a slide can show. */
export interface MarkedRegion {
  name: string
  /** Its text as Slidev shows it: without markers, dedented. */
  text: string
  /** How far the file indents it. */
  indent: string
  /** The line of the file in which it begins, from 0. */
  firstLine: number
}

/** The regions of a file. */
export interface Regions {
  /** Opened and closed; of two with one name the first, as Slidev finds it. */
  whole: readonly MarkedRegion[]
  /** The names of those that are opened, but never closed: Slidev shows the whole file for these. */
  unclosed: readonly string[]
}

/**
 * Finds the regions that are marked in a file.
 *
 * @param source - the file's text
 */
export function regionsOf(source: string): Regions {
  const open = new Map<string, { firstLine: number, lines: string[] }>()
  const whole = new Map<string, MarkedRegion>()
  for (const [at, line] of source.split(/\r?\n/).entries()) {
    const [marker, end, name = ''] = MARKER.exec(line.trim()) ?? []
    if (!marker) {
      for (const { lines } of open.values())
        lines.push(line)
      continue
    }
    if (!end && name && !open.has(name))
      open.set(name, { firstLine: at + 1, lines: [] })
    // An end without a name ends every region that is open.
    for (const each of end && !name ? [...open.keys()] : end ? [name] : []) {
      const { firstLine, lines } = open.get(each) ?? {}
      if (lines && !whole.has(each))
        whole.set(each, { name: each, ...dedent(lines), firstLine: firstLine! })
      open.delete(each)
    }
  }
  return { whole: [...whole.values()], unclosed: [...open.keys()].filter(name => !whole.has(name)) }
}

/**
 * A region of a file by its name.
 *
 * @param source - the file's text
 * @param name - the region's name
 * @returns `undefined` if the region is not there or not closed
 */
export function findRegion(source: string, name: string): MarkedRegion | undefined {
  return regionsOf(source).whole.find(region => region.name === name)
}

function dedent(lines: string[]): { text: string, indent: string } {
  const indents = lines.filter(line => line.trim()).map(line => /^[ \t]*/.exec(line)![0])
  const indent = indents.sort((a, b) => a.length - b.length)[0] ?? ''
  return { text: lines.map(line => line.slice(indent.length)).join('\n'), indent }
}
