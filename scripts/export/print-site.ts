import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { deckSources } from '../lib/deck-sources.ts'
import { projectRoot } from '../lib/paths.ts'
import { buildSite } from './build-site.ts'

/** Where what was built to be printed is kept, a folder each. */
const SITES = join(projectRoot, 'node_modules/.cache/print-sites')

/** How long one is kept after it was last used, ms: nothing prints for so long. */
const KEPT = 60 * 60 * 1000

/** Slidev's page with every state of every slide, which a reader has no use for and the host does not have. */
const PRINT_PAGE = 'print.html'

/** The deck as a site to be printed. */
export interface PrintSite {
  /** To be read only. */
  folder: string
  /**
   * Sees to it that it is there: as it was built before, if nothing has changed since.
   *
   * @throws Error with one line if the deck does not build
   */
  prepare: () => Promise<void>
}

/**
 * Where the deck is, or will be, as a site to be printed.
 *
 * @param base the path under which it is served, with a slash at both ends
 * @param theme the theme, if not the deck's own
 */
export function printSite(base: string, theme?: string): PrintSite {
  const folder = join(SITES, createHash('sha256').update(JSON.stringify([base, theme, process.version, deckSources(projectRoot)])).digest('hex').slice(0, 16))
  return {
    folder,
    async prepare() {
      if (!existsSync(folder))
        await buildInto(folder, base, theme)
      utimesSync(folder, new Date(), new Date())
      readdirSync(SITES).map(name => join(SITES, name)).filter(isForgotten).forEach(site => rmSync(site, { recursive: true, force: true }))
    },
  }
}

/**
 * Gives a site the page that is printed.
 *
 * @param site the built deck, without pages of its slides so far
 * @returns takes it away again
 */
export function addPrintPage(site: string): () => void {
  copyFileSync(join(site, 'index.html'), join(site, PRINT_PAGE))
  return () => rmSync(join(site, PRINT_PAGE), { force: true })
}

/** Whether nothing can be using it any more; another export may be taking it away at the same time. */
function isForgotten(site: string): boolean {
  const stat = statSync(site, { throwIfNoEntry: false })
  return Boolean(stat && Date.now() - stat.mtimeMs > KEPT)
}

/** What is half built has another name. */
async function buildInto(site: string, base: string, theme?: string): Promise<void> {
  mkdirSync(SITES, { recursive: true })
  const draft = join(SITES, randomUUID())
  const discard = () => rmSync(draft, { recursive: true, force: true })
  process.once('exit', discard)
  await buildSite(draft, base, theme)
  addPrintPage(draft)
  // Another export may have been quicker.
  if (!existsSync(site))
    renameSync(draft, site)
  discard()
}
