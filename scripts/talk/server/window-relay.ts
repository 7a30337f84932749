import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** How often a window that hears nothing else hears that the server is there, ms. */
const BEAT = 10_000

/** More than any window says at once, characters. */
const LONGEST = 1_000_000

/** Passes on what one window of the talk tells the others, wherever they are. */
export interface WindowRelay {
  /** Keeps a window's ear: a stream of server-sent events. */
  hear: (request: IncomingMessage, response: ServerResponse) => void
  /** Passes on what a window says, but not to itself: its name is `from`. The server has heard it before the window is told so. */
  say: (request: IncomingMessage, response: ServerResponse, from: string | null, hear: (message: object) => void) => Promise<void>
  /** Tells all windows. */
  tell: (message: object) => void
  close: () => void
}

/** A relay for the windows of one talk. */
export function createWindowRelay(): WindowRelay {
  const ears = new Map<ServerResponse, string | null>()
  const send = (line: string, but?: string | null) => ears.forEach((name, ear) => {
    if (but === undefined || name !== but)
      ear.write(line)
  })
  const beat = setInterval(send, BEAT, ': here\n\n')

  return {
    hear(request, response) {
      ears.set(response, new URL(request.url!, 'http://talk').searchParams.get('from'))
      response.on('close', () => ears.delete(response)).on('error', () => ears.delete(response))
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write('retry: 1000\n\n')
    },
    async say(request, response, from, hear) {
      try {
        if (Number(request.headers['content-length'] ?? Infinity) > LONGEST)
          throw new Error('too long')
        const message: unknown = JSON.parse(await text(request))
        if (typeof message !== 'object' || message === null)
          throw new Error('no message')
        send(`data: ${JSON.stringify(message)}\n\n`, from)
        hear(message)
        response.writeHead(204).end()
      }
      catch {
        response.writeHead(400).end()
      }
    },
    tell: message => send(`data: ${JSON.stringify(message)}\n\n`),
    close() {
      clearInterval(beat)
      ears.forEach((_, ear) => ear.destroy())
    },
  }
}
