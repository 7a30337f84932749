import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServeOptions } from './serve-options.ts'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import openInBrowser from 'open'
import { freePort, insteadOf } from './free-port.ts'

/**
 * Lets a server listen where it was asked to, or on the next free port, and says where.
 *
 * @param command the command's name, before each line
 * @param server the server
 * @param options where it was asked to, and the path at which there is something to see
 * @throws Error with one line when it cannot listen there
 */
export async function listen(command: string, server: Server, { port: wanted, host, open, path = '/' }: ServeOptions & { path?: string }): Promise<void> {
  const port = await freePort(wanted, host)
  try {
    await once(server.listen(port, host), 'listening')
  }
  catch (error) {
    throw new Error(`--host ${host}, --port ${port}: cannot listen there (${(error as NodeJS.ErrnoException).code})`)
  }
  const taken = (server.address() as AddressInfo).port
  for (const line of insteadOf(wanted, taken))
    console.log(`${command}: ${line}`)
  const origins = hostNames(host).map(name => `http://${name.includes(':') ? `[${name}]` : name}:${taken}${path === '/' ? '' : path}`)
  console.log(`${command}: ${origins.join(', ')}`)
  if (open)
    await openInBrowser(origins[0]!).catch(() => console.log(`${command}: no browser could be opened`))
}

/** The names by which a host is reached; all addresses are this machine's own and those that others see. */
function hostNames(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::')
    return [host]
  const seen = Object.values(networkInterfaces()).flat().filter(address => address?.family === 'IPv4' && !address.internal)
  return ['localhost', ...seen.map(address => address!.address)]
}
