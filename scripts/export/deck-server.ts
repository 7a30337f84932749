import type { HostOptions } from '../preview/host-server.ts'
import type { ExportOptions } from './options.ts'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { serveAsHost } from '../preview/host.ts'
import { buildSite } from './build-site.ts'

/** Slidev's page with every state of every slide, which a reader has no use for and the host does not have. */
const PRINT_PAGE = 'print.html'

/** A built deck on its way to paper. */
export interface DeckServer {
  /** Where the deck is, with a slash at its end. */
  address: string
  close: () => void
}

/**
 * Serves a deck that is built already.
 *
 * @param site the deck, without pages of its slides so far
 */
export async function serveSite(site: HostOptions): Promise<DeckServer> {
  const server = await listen(site)
  addPrintPage(site.folder)
  return {
    address: server.address,
    close: () => {
      server.close()
      rmSync(join(site.folder, PRINT_PAGE), { force: true })
    },
  }
}

/**
 * Builds the deck aside and serves it; it is gone when the process ends.
 *
 * @param asked what was asked for
 * @param asked.port the port to take; a free one unless given
 * @param asked.base the path to serve it under; `/` unless given
 * @param asked.theme the theme, if not the deck's own
 * @throws Error with one line if the port is in use, or the deck does not build
 */
export async function serveDeck({ port, base = '/', theme }: Pick<ExportOptions, 'port' | 'base' | 'theme'> = {}): Promise<DeckServer> {
  const folder = mkdtempSync(join(tmpdir(), 'forged-in-rust-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // What is wrong with the port is said before the seconds that the build takes.
  const server = await listen({ folder, base }, port)
  try {
    await buildSite(folder, base, theme)
    addPrintPage(folder)
  }
  catch (error) {
    server.close()
    throw error
  }
  return server
}

async function listen(site: HostOptions, port = 0): Promise<DeckServer> {
  try {
    const { origin, close } = await serveAsHost(site, port, '127.0.0.1')
    return { address: origin + site.base, close }
  }
  catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new Error(`--port ${port}: it is in use; end what listens there, or leave --port out to have a free one taken`)
      : error
  }
}

function addPrintPage(folder: string): void {
  copyFileSync(join(folder, 'index.html'), join(folder, PRINT_PAGE))
}
