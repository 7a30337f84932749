import { readArgs, toArgs } from '../lib/read-args.ts'
import { buildOptions, exportOptions } from '../lib/slidev-options.ts'

/** What `npm run build` is asked for, and what each half of it is started with. */
export interface BuildArgs {
  /** The path under which the deck will be served, with a slash at both ends. */
  base: string
  /** The folder to write to, as given. */
  out: string
  /** Whether the slides are named behind a `#`. */
  hash: boolean
  /** For `slidev build`, beside the folder and the base. */
  site: string[]
  /** For the export of what lies beside the site, beside the folder. */
  files: string[]
}

/** How `npm run build` is used. */
export const usage = `npm run build -- [options]
  --out dir              the folder to build into (dist)
  --base /talk/          the path under which it will be served (/)
  --theme name           another theme of Slidev
  --router-mode hash     hash or history
  --without-notes        without the notes, and so without the handout and the talk to read
  --inspect              with Vite's plugin for debugging
  --download             the PDFs are always there to be downloaded
and for the PDFs what npm run export has, but --output and --format: see npm run export -- --help`

/**
 * Shares the command's arguments out.
 *
 * @param args what stands after the command
 * @throws Error with one line: which argument is wrong, and what it may be
 */
export function shareArgs(args: readonly string[]): BuildArgs {
  const { values, positionals } = readArgs(args, { ...exportOptions, ...buildOptions, edition: { type: 'string', multiple: true } })
  if (positionals.length > 0)
    throw new Error(`${positionals[0]}: the deck is slides.md, it takes options only`)
  if (values.output !== undefined)
    throw new Error(`--output ${values.output}: the PDFs lie beside the deck, under names that its buttons know; --out names the folder`)
  if (values.format !== undefined && values.format !== 'pdf')
    throw new Error(`--format ${values.format}: a deck has its PDFs beside it; npm run export makes others`)
  if (values.download === false)
    throw new Error('--no-download: the deck\'s buttons offer its PDFs; they cannot be left out')
  const { out = 'dist', base = '/', theme, 'router-mode': mode, 'without-notes': silent, inspect, download, format, edition, ...print } = values
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
    throw new Error(`--base ${base}: it is a path with a slash at both ends; take ${`/${base.replaceAll(/[^\w.~/-]/g, '')}/`.replaceAll(/\/+/g, '/')}`)
  if (mode !== undefined && mode !== 'hash' && mode !== 'history')
    throw new Error(`--router-mode ${mode}: ${mode === 'memory' ? 'slides without an address have no pages to link to, to read or to print' : 'there is no such mode'}; take hash or history`)
  const site = given({ theme, 'router-mode': mode, 'without-notes': silent, inspect })
  const editions = edition ?? (silent && !print['with-clicks'] ? ['slides', 'clicks'] : [])
  return {
    base,
    out,
    hash: mode === 'hash',
    site: toArgs(site),
    files: [...toArgs(given({ theme, ...print, article: silent ? undefined : true })), ...editions.map(name => `--edition=${name}`)],
  }
}

function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
