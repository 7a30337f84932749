import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TalkListeners } from './talk-room.ts'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { projectRoot } from '../../lib/paths.ts'
import { headersFor, readHostRules, redirectFor } from '../../preview/host-rules.ts'
import { createAccess } from './access.ts'
import { fileFor, readBuiltFiles } from './built-files.ts'
import { listenFrom } from './listen.ts'
import { passwordPage } from './password-page.ts'
import { joinTalkRoom } from './talk-room.ts'
import { createWindowRelay } from './window-relay.ts'

/** What to serve, and to whom. */
export interface TalkServerOptions extends TalkListeners {
  /** The built deck. */
  folder: string
  /** The port to try first. */
  port: number
  /** The remote's password; without one, the laptop listens to itself only. */
  password?: string
}

/** A talk that is being served. */
export interface TalkServer {
  /** The port it took. */
  port: number
  close: () => void
}

/**
 * Serves the built deck on the day of the talk by the rules of its host, and connects its windows.
 *
 * @throws Error if there is no built deck, if netlify.toml is wrong, or if no port is free
 */
export async function serveTalk({ folder, port, password, ...listeners }: TalkServerOptions): Promise<TalkServer> {
  const files = readBuiltFiles(folder)
  const rules = await readHostRules(join(projectRoot, 'netlify.toml'))
  const access = createAccess(password)
  const relay = createWindowRelay()
  const room = joinTalkRoom(relay.tell, listeners)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://talk')
    const given = searchParams.get('password')
    if (pathname === '/remote' && password !== undefined && given !== null)
      return letIn(request, response, given)
    if (!access.isAllowed(request))
      return askPassword(response, false)
    if (pathname === '/talk-server/events')
      return relay.hear(request, response)
    if (pathname === '/talk-server/messages' && request.method === 'POST')
      return relay.say(request, response, searchParams.get('from'), room.receive)
    const redirect = redirectFor(rules, pathname)
    if (redirect)
      return void response.writeHead(redirect.status, { Location: redirect.to }).end()
    const file = fileFor(files, pathname)
    const { type, body } = file ?? files.get('404.html') ?? { type: 'text/plain', body: 'not found' }
    response.writeHead(file ? 200 : 404, { ...headersFor(rules, pathname), 'Content-Type': type }).end(body)
  }

  function letIn(request: IncomingMessage, response: ServerResponse, given: string): void {
    const cookie = access.tryPassword(request, given)
    if (cookie)
      response.writeHead(303, { 'Cache-Control': 'no-store', 'Set-Cookie': cookie, 'Location': '/remote' }).end()
    else
      askPassword(response, true)
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  const taken = await listenFrom(server, port, password === undefined ? 'localhost' : '0.0.0.0')
  return {
    port: taken,
    close() {
      relay.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

function askPassword(response: ServerResponse, isWrong: boolean): void {
  response.writeHead(401, { 'Cache-Control': 'no-store', 'Content-Type': 'text/html;charset=utf-8' }).end(passwordPage(isWrong))
}
