import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import compression from 'compression'
import sirv from 'sirv'

/**
 * Serves a built deck on a free port of this machine, compressed, whoever built it.
 *
 * @param folder - the built site
 * @returns its origin, and how to stop it
 */
export async function serve(folder: string): Promise<{ origin: string, stop: () => void }> {
  const compress = compression()
  const serveFile = sirv(folder, { single: true })
  const server = createServer((request, response) => compress(request as never, response as never, () => serveFile(request, response))).listen(0, 'localhost')
  await once(server, 'listening')
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}
