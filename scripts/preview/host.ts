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
 * Serves a built deck as its host would, on this machine.
 *
 * @param options what to serve
 * @param port where; any free one unless given
 * @param name the name or the address of this machine to listen at
 * @throws Error with one line if netlify.toml is wrong
 */
export async function serveAsHost(options: HostOptions, port = 0, name = 'localhost'): Promise<Host> {
  const server = await hostServer(options)
  await once(server.listen(port, name), 'listening')
  return { origin: `http://${name}:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
