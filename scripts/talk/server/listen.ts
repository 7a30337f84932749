import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'

/** The last port there is. */
const LAST_PORT = 65_535

/**
 * Makes a server listen at a port, or at the next one that is free.
 *
 * @param server the server
 * @param wanted the port to try first
 * @param host the name or the address to listen at
 * @returns the port it took
 * @throws Error if the host cannot be listened at, or if no port is free
 */
export async function listenFrom(server: Server, wanted: number, host: string): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port++) {
    try {
      server.listen(port, host)
      // Fails with the server's first error.
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    }
    catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error
    }
  }
  throw new Error(`--port ${wanted}: neither it nor any port above it is free; name a lower one`)
}
