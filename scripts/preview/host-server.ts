import type { Server, ServerResponse } from 'node:http'
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
  /** The path it is built for, with a slash at both ends. */
  base: string
}

/**
 * A server that answers as the host of a built deck would: by the rules of netlify.toml, pages at their pretty
 * addresses, compressed, and the deck's own page for what is not there. It does not listen yet.
 *
 * @throws Error with one line if netlify.toml is wrong
 */
export async function hostServer({ folder, base }: HostOptions): Promise<Server> {
  const rules = await readHostRules(join(projectRoot, 'netlify.toml'))
  const compress = compression()
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      response.setHeader(name, value)
  }
  // Looked up at each request, so that a build under a running preview shows.
  const serveFile = sirv(folder, { etag: true, dev: true, setHeaders })

  return createServer((request, response) => compress(request as never, response as never, () => {
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
}
