import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'

/**
 * Serves a built deck on a free port of this machine.
 *
 * @param folder - the built site
 * @returns its origin, and how to stop it
 */
export async function serve(folder: string): Promise<{ origin: string, stop: () => void }> {
  const server = createServer(sirv(folder, { single: true })).listen(0, 'localhost')
  await once(server, 'listening')
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}
