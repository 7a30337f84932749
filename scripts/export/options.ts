import type { Edition } from './editions.ts'
import { parseArgs } from 'node:util'
import { editions } from './editions.ts'
import { readRange } from './range.ts'

/** What `npm run export` is asked for. */
export interface ExportOptions {
  /** In the order of `editions`. */
  editions: Edition[]
  /** The numbers of the slides, ascending. */
  slides: number[]
  dark: boolean
  /** The folder to write to, as given. */
  output: string
  format: 'pdf' | 'png'
  /** Pixels of a picture on a px of the canvas; 2 unless given. */
  scale?: number
  /** Whether the talk as a page to read is written, too: read.html. */
  article: boolean
  /** The port to serve the deck at; a free one unless given. */
  port?: number
}

/** How `npm run export` is used. */
export const usage = `npm run export -- [options]
  --edition slides|clicks|handout   only this edition; may be given more than once or as a list with commas
  --range 5,14-16                   only these slides
  --dark                            the dark scheme, not the light one
  --output dir                      the folder to write to, made if it is not there (the current one)
  --format pdf|png                  png: a folder of pictures instead of a PDF, one a state (pdf)
  --article                         also the talk as a page to read, read.html
  --port 3040                       serve the deck at this port while it is exported (any free one)`

/**
 * Reads the command's arguments.
 *
 * @param args what stands after the command
 * @param total how many slides the deck has
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readOptions(args: readonly string[], total: number): ExportOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      edition: { type: 'string', multiple: true, default: [] },
      range: { type: 'string' },
      dark: { type: 'boolean', default: false },
      output: { type: 'string', default: '.' },
      format: { type: 'string', default: 'pdf' },
      article: { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  })
  return {
    editions: readEditions(values.edition, values.format),
    slides: readRange(values.range, total),
    dark: values.dark,
    output: values.output,
    format: readFormat(values.format),
    article: values.article,
    ...values.port === undefined ? {} : { port: readPort(values.port) },
  }
}

function readEditions(given: readonly string[], format: string): Edition[] {
  const names = given.flatMap(list => list.split(',')).map(name => name.trim())
  const unknown = names.find(name => !editions.includes(name as Edition))
  if (unknown !== undefined)
    throw new Error(`--edition ${unknown || '""'}: there is no such edition; take ${editions.join(', ')}`)
  if (format === 'png' && names.includes('handout'))
    throw new Error('--edition handout: it has no states to make PNGs of; take slides or clicks, or --format pdf')
  if (names.length === 0)
    return format === 'png' ? ['clicks'] : [...editions]
  return editions.filter(edition => names.includes(edition))
}

function readFormat(format: string): 'pdf' | 'png' {
  if (format !== 'pdf' && format !== 'png')
    throw new Error(`--format ${format}: there is no such format; take pdf or png`)
  return format
}

function readPort(port: string): number {
  const number = Number(port)
  if (!/^\d+$/.test(port) || number < 1 || number > 65535)
    throw new Error(`--port ${port}: that is no port; take a number from 1 to 65535, or leave it out to have a free one taken`)
  return number
}
