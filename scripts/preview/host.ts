import type { AddressInfo } from 'node:net'
import type { HostOptions } from './host-server.ts'
import { once } from 'node:events'
import { hostServer } from './host-server.ts'

/** A running server. */
export interface Host {
  /** Without a slash at its end. */
  origin: string
  close: () => void
}

/**
 * Serves a built deck as its host would, at a free port of this machine.
 *
 * @param options what to serve
 * @throws Error with one line if netlify.toml is wrong
 */
export async function serveAsHost(options: HostOptions): Promise<Host> {
  const server = await hostServer(options)
  await once(server.listen(0, 'localhost'), 'listening')
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
