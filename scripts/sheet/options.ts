import type { Edition } from '../export/editions.ts'
import { parseArgs } from 'node:util'
import { editions } from '../export/editions.ts'
import { readRange } from '../export/range.ts'

/** What `npm run sheet` is asked for. */
export interface SheetOptions {
  /** Whose pages are drawn; without it, all states of the deck are. */
  edition?: Edition
  /** The numbers of the slides, ascending. */
  slides: number[]
  dark: boolean
  /** How many pictures stand side by side. */
  columns: number
  /** The file to write, as given. */
  output: string
}

/** How `npm run sheet` is used. */
export const usage = `npm run sheet -- [options]
  --dark                            the dark scheme, not the light one
  --slides 5,14-16                  only these slides
  --edition slides|clicks|handout   the pages of this edition's PDF, not the states of the deck
  --columns 7                       how many stand side by side (10; for --slides 5)
  --output file.png                 the file to write (sheets/light.png, sheets/dark.png, sheets/handout-light.png …)`

/**
 * Reads the command's arguments.
 *
 * @param args what stands after the command
 * @param total how many slides the deck has
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function readOptions(args: readonly string[], total: number): SheetOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dark: { type: 'boolean', default: false },
      slides: { type: 'string' },
      edition: { type: 'string' },
      columns: { type: 'string', default: args.some(arg => arg.startsWith('--slides')) ? '5' : '10' },
      output: { type: 'string' },
    },
  })
  const edition = readEdition(values.edition)
  return {
    edition,
    slides: readSlides(values.slides, total),
    dark: values.dark,
    columns: readColumns(values.columns),
    output: values.output ?? `sheets/${edition ? `${edition}-` : ''}${values.dark ? 'dark' : 'light'}.png`,
  }
}

function readEdition(name: string | undefined): Edition | undefined {
  if (name !== undefined && !editions.includes(name as Edition))
    throw new Error(`--edition ${name || '""'}: there is no such edition; take one of ${editions.join(', ')}`)
  return name as Edition | undefined
}

function readSlides(range: string | undefined, total: number): number[] {
  try {
    return readRange(range, total)
  }
  catch (error) {
    throw new Error((error as Error).message.replace('--range', '--slides'))
  }
}

function readColumns(columns: string): number {
  if (!/^[1-9]\d?$/.test(columns))
    throw new Error(`--columns ${columns}: that is no number of columns; take one from 1 to 99`)
  return Number(columns)
}
