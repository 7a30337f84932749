import type { Edition } from './editions.ts'
import { basename, dirname } from 'node:path'
import { readArgs } from '../lib/read-args.ts'
import { exportOptions } from '../lib/slidev-options.ts'
import { readPort } from '../serve/read-port.ts'
import { readBase, readEditions, readFormat, readNumber, readWaitUntil } from './option-values.ts'
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
  /** The name of the one PDF, if it has another than its edition's. */
  file?: string
  format: 'pdf' | 'png'
  /** Pixels of a picture on a px of the canvas; 2 unless given. */
  scale?: number
  /** Whether the ground behind a slide that has none of its own is left out of its picture. */
  omitBackground?: boolean
  /** Whether the talk as a page to read is written, too: read.html. */
  article: boolean
  /** Whether it says at the end how long each part took. */
  timing?: boolean
  /** The path under which the deck will be served, with a slash at both ends; `/` unless given. */
  base?: string
  /** The port to serve the deck at; a free one unless given. */
  port?: number
  /** The theme, if not the deck's own. */
  theme?: string
  /** How long the slides may take to come to rest, ms. */
  timeout?: number
  /** How long to wait before anything is printed, ms. */
  wait?: number
  /** What the page waits for first. */
  waitUntil?: 'networkidle' | 'load' | 'domcontentloaded' | 'commit'
  /** The browser to print with; the one that is found unless given. */
  executablePath?: string
}

const options = {
  ...exportOptions,
  edition: { type: 'string', multiple: true },
  article: { type: 'boolean' },
  timing: { type: 'boolean' },
  base: { type: 'string' },
  port: { type: 'string' },
} as const

/**
 * Reads the command's arguments.
 *
 * @param args what stands after the command
 * @param total how many slides the deck has
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readOptions(args: readonly string[], total: number): ExportOptions {
  const { values: given, positionals } = readArgs(args, options)
  if (positionals.length > 0)
    throw new Error(`${positionals[0]}: the export is made for slides.md, it takes options only`)
  if (given['per-slide'])
    throw new Error('--per-slide: not needed, global components are right on every page, and the links between the pages stay')
  const format = readFormat(given.format ?? 'pdf')
  const output = given.output ?? '.'
  const isFile = format === 'pdf' && output.endsWith('.pdf')
  const editions = readEditions([...given.edition ?? [], ...given['with-clicks'] ? ['clicks'] : []], format, isFile)
  if (isFile && editions.length > 1)
    throw new Error(`--output ${output}: one file for ${editions.length} editions; ask for one with --edition, or name a folder`)
  return {
    editions,
    slides: readRange(given.range, total),
    dark: given.dark ?? false,
    output: isFile ? dirname(output) : output,
    format,
    article: given.article ?? false,
    ...givenOnly({
      file: isFile ? basename(output) : undefined,
      scale: readNumber('scale', given.scale, 0.1, 10),
      omitBackground: given['omit-background'],
      base: readBase(given.base),
      port: given.port === undefined ? undefined : readPort(given.port),
      theme: given.theme,
      timeout: readNumber('timeout', given.timeout, 1),
      wait: readNumber('wait', given.wait, 0),
      waitUntil: readWaitUntil(given['wait-until']),
      executablePath: given['executable-path'],
      timing: given.timing,
    }),
  }
}

/** Without what was not given. */
function givenOnly<T extends object>(values: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
