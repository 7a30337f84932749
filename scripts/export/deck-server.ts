import type { HostOptions } from '../preview/host-server.ts'
import type { ExportOptions } from './options.ts'
import { serveAsHost } from '../preview/host.ts'
import { addPrintPage, printSite } from './print-site.ts'

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
  const { address, close } = await listen(site)
  const removePrintPage = addPrintPage(site.folder)
  return {
    address,
    close: () => {
      close()
      removePrintPage()
    },
  }
}

/**
 * Builds the deck aside, unless it was built before, and serves it.
 *
 * @param asked what was asked for
 * @param asked.port the port to take; a free one unless given
 * @param asked.base the path to serve it under; `/` unless given
 * @param asked.theme the theme, if not the deck's own
 * @throws Error with one line if the port is in use, or the deck does not build
 */
export async function serveDeck({ port, base = '/', theme }: Pick<ExportOptions, 'port' | 'base' | 'theme'> = {}): Promise<DeckServer> {
  const site = printSite(base, theme)
  // What is wrong with the port is said before the seconds that a build takes.
  const server = await listen({ folder: site.folder, base }, port)
  try {
    await site.prepare()
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
