import type { Edition } from './editions.ts'
import type { ExportOptions } from './options.ts'
import { editions } from './editions.ts'

// The values of the export's options; what is not given is undefined, what is wrong is an Error with one line.

/** What Slidev calls an event, and what the browser's driver does. */
const EVENTS = { networkidle: 'networkidle', load: 'load', domcontentloaded: 'domcontentloaded', none: 'commit' } as const

/** Why there is none of Slidev's other formats. */
const OTHER_FORMATS: Record<string, string> = {
  'pptx': 'a slide would be one picture, without text to select or to read out',
  'pptx-editable': 'it cannot draw the panes and charts of this deck',
  'md': 'the talk to read is a page of the built deck, /read',
}

/**
 * The editions of these names, in their order.
 *
 * @param given names, or lists of names with commas
 * @param format what they are written as
 * @param single whether one file is asked for
 */
export function readEditions(given: readonly string[], format: string, single: boolean): Edition[] {
  const names = given.flatMap(list => list.split(',')).map(name => name.trim())
  const unknown = names.find(name => !editions.includes(name as Edition))
  if (unknown !== undefined)
    throw new Error(`--edition ${unknown || '""'}: there is no such edition; take ${editions.join(', ')}`)
  if (format === 'png' && names.includes('handout'))
    throw new Error('--edition handout: it has no states to make PNGs of; take slides or clicks, or --format pdf')
  if (names.length === 0)
    return format === 'png' ? ['clicks'] : single ? ['slides'] : [...editions]
  return editions.filter(edition => names.includes(edition))
}

/** The format. */
export function readFormat(format: string): 'pdf' | 'png' {
  if (format !== 'pdf' && format !== 'png')
    throw new Error(`--format ${format}: ${OTHER_FORMATS[format] ?? 'there is no such format'}; take pdf or png`)
  return format
}

/** A number after an option, within its bounds. */
export function readNumber(name: string, given: string | undefined, least: number, most = 3_600_000): number | undefined {
  const number = Number(given)
  if (given !== undefined && !(given.trim() && number >= least && number <= most))
    throw new Error(`--${name} ${given}: take a number from ${least} to ${most}`)
  return given === undefined ? undefined : number
}

/** The event that a page waits for. */
export function readWaitUntil(given: string | undefined): ExportOptions['waitUntil'] {
  if (given !== undefined && !Object.hasOwn(EVENTS, given))
    throw new Error(`--wait-until ${given}: there is no such event; take ${Object.keys(EVENTS).join(', ')}`)
  return given === undefined ? undefined : EVENTS[given as keyof typeof EVENTS]
}

/** The path under which the deck is served. */
export function readBase(given: string | undefined): string | undefined {
  if (given !== undefined && !/^\/(?:.*\/)?$/.test(given))
    throw new Error(`--base ${given}: a path begins and ends with a slash, like /talk/`)
  return given
}
