import type { ViteDevServer } from 'vite'
import type { Deck } from '../lint/deck.ts'
import type { ExportOptions } from './options.ts'
import { join } from 'node:path'
import { createServer, resolveOptions } from '@slidev/cli'

/** The deck on its way to paper: Slidev's own server in its export mode, the only one that has the print page. */
export interface DeckServer {
  /** Without a slash at its end. */
  origin: string
  close: () => Promise<void>
}

/**
 * Serves the deck for the export.
 *
 * @param deck the deck
 * @param slides the numbers of the slides that will be asked for
 * @param asked what was asked for
 * @param asked.port the port to take; a free one unless given
 * @param asked.theme the theme, if not the deck's own
 * @throws Error with one line if the port is in use
 */
export async function serveDeck(deck: Deck, slides: readonly number[], { port, theme }: Pick<ExportOptions, 'port' | 'theme'> = {}): Promise<DeckServer> {
  const options = await resolveOptions({ entry: join(deck.root, 'slides.md'), theme }, 'export')
  const server = await createServer(options, {
    clearScreen: false,
    logLevel: 'silent',
    server: {
      host: '127.0.0.1',
      port: port ?? 0,
      strictPort: true,
      // What is edited meanwhile must not change the pages that are already laid out.
      watch: null,
    },
  })
  try {
    await server.listen()
  }
  catch (error) {
    await server.close()
    throw /already in use/.test((error as Error).message)
      ? new Error(`--port ${port}: it is in use; end what listens there, or leave --port out to have a free one taken`)
      : error
  }
  await transform(server, slides)
  const { port: taken } = server.httpServer!.address() as { port: number }
  return { origin: `http://127.0.0.1:${taken}`, close: () => server.close() }
}

/** Styles are made from all modules that were transformed: done before the page asks, the page need not be restyled for each. */
async function transform(server: ViteDevServer, slides: readonly number[]): Promise<void> {
  // What cannot be transformed is told by the page, which asks for it again.
  await Promise.allSettled(slides.map(slide => server.transformRequest(`/@slidev/slides/${slide}/md`)))
  await server.waitForRequestsIdle()
}
