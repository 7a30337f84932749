import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { projectRoot } from '../lib/paths.ts'
import { headersFor, readHostRules, redirectFor } from './host-rules.ts'

/** What to serve, and where. */
export interface HostOptions {
  /** The built deck. */
  folder: string
  /** The path it was built for, with a slash at both ends. */
  base?: string
  /** The port to take; a free one unless given. */
  port?: number
}

/** A running server. */
export interface Host {
  /** Without a slash at its end. */
  origin: string
  close: () => void
}

/**
 * Serves a built deck as its host would: by the rules of netlify.toml, pages at their pretty addresses, compressed, and
 * the deck's own page for what is not there.
 *
 * @throws Error with one line if netlify.toml is wrong, or if the port is taken
 */
export async function serveAsHost({ folder, base = '/', port = 0 }: HostOptions): Promise<Host> {
  const rules = await readHostRules(join(projectRoot, 'netlify.toml'))
  const compress = compression()
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      response.setHeader(name, value)
  }
  // Looked up at each request, so that a build under a running preview shows.
  const serveFile = sirv(folder, { etag: true, dev: true, setHeaders })

  const server = createServer((request, response) => compress(request as never, response as never, () => {
    const path = new URL(request.url!, 'http://host').pathname
    const inside = path.startsWith(base)
    const bare = inside ? path.slice(base.length - 1) : path
    const answerMissing = () => {
      setHeaders(response, bare)
      const redirect = redirectFor(rules, bare)
      if (redirect)
        response.writeHead(redirect.status, { Location: base + redirect.to.slice(1) }).end()
      else
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readFileSync(join(folder, '404.html')))
    }
    request.url = request.url!.replace(path, bare)
    if (inside)
      serveFile(request, response, answerMissing)
    else
      answerMissing()
  }))
  const failed = once(server, 'error').then(([error]: NodeJS.ErrnoException[]) => {
    throw new Error(error!.code === 'EADDRINUSE' ? `port ${port} is taken; end what listens there` : error!.message)
  })
  await Promise.race([once(server.listen(port, 'localhost'), 'listening'), failed])
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
