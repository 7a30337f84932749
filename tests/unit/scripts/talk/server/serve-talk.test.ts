import type { IncomingMessage } from 'node:http'
import type { TalkServer } from '../../../../../scripts/talk/server/serve-talk.ts'
import type { Place } from '../../../../../setup/windows/room.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get as request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listenFrom } from '../../../../../scripts/talk/server/listen.ts'
import { serveTalk } from '../../../../../scripts/talk/server/serve-talk.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const PASSWORD = 'se cret'
const places: Place[] = []
const onTimerStart = vi.fn()
let folder: string
let server: TalkServer
let origin: string

beforeEach(async () => {
  folder = tempFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<html><head></head>the deck</html>')
  writeFileSync(join(folder, '5.html'), 'slide 5')
  writeFileSync(join(folder, '404.html'), 'nothing here')
  writeFileSync(join(folder, 'assets/a.js'), 'code')
  places.length = 0
  onTimerStart.mockReset()
  server = await serveTalk({ folder, port: 0, password: PASSWORD, onPlace: place => places.push(place), onTimerStart })
  origin = `http://localhost:${server.port}`
})
afterEach(() => server.close())

/** Says something as a window would. */
async function say(message: unknown, from = 'one'): Promise<number> {
  const { status } = await fetch(`${origin}/talk-server/messages?from=${from}`, { method: 'POST', body: typeof message === 'string' ? message : JSON.stringify(message) })
  return status
}

function news(parts: Record<string, unknown>) {
  return { type: 'news', from: 'one', role: 'audience', parts: Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, { value, stamp: Date.now(), by: 'one', role: 'audience' }])) }
}

it('takes the next port that is free', async () => {
  const other = createServer()
  expect(await listenFrom(other, server.port, '0.0.0.0')).toBe(server.port + 1)
  other.close()
})

it('serves from memory as the host would: files, pages without an ending, and a page for what is not there', async () => {
  rmSync(folder, { recursive: true })
  const get = async (path: string) => {
    const response = await fetch(origin + path)
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
  expect(await get('/assets/a.js')).toEqual([200, 'text/javascript', 'code'])
  expect(await get('/5?clicks=2')).toEqual([200, 'text/html;charset=utf-8', 'slide 5'])
  expect(await get('/')).toEqual([200, 'text/html;charset=utf-8', '<html><head><meta name="talk-server" content="here"></head>the deck</html>'])
  expect(await get('/assets/b.js')).toEqual([404, 'text/html;charset=utf-8', 'nothing here'])
  expect((await get('/%E0%A4%A'))[0]).toBe(404)
  const { headers } = await fetch(origin)
  expect(headers.get('Content-Security-Policy')).toContain('default-src')
})

it('passes on what a window says to the others, and knows where the talk is', async () => {
  const listen = async (name: string) => {
    const { body } = await fetch(`${origin}/talk-server/events?from=${name}`)
    return body!.pipeThrough(new TextDecoderStream()).getReader()
  }
  const other = await listen('other')
  const own = await listen('one')
  await Promise.all([other.read(), own.read()])
  expect(await say(news({ place: { page: 5, clicks: 2 } }))).toBe(204)
  expect((await other.read()).value).toMatch(/^data: \{"type":"news","from":"one".*\}\n\n/)
  expect(places).toEqual([{ page: 5, clicks: 2 }])
  // A window that comes asks, and the server answers; that is the first that the window itself hears.
  await say({ type: 'hello', from: 'one', role: 'audience', parts: {} })
  expect((await own.read()).value).toMatch(/^data: \{"type":"here","from":"server","role":"server","parts":\{"place":\{"value":\{"page":5,"clicks":2\}/)
  await Promise.all([other.cancel(), own.cancel()])
})

it('tells of a timer that starts, not of one that goes on', async () => {
  for (const status of ['stopped', 'running', 'paused', 'running'])
    await say(news({ timer: { status } }))
  expect(onTimerStart).toHaveBeenCalledTimes(1)
})

it('lets a phone in by the password, and nobody else', async () => {
  // What comes by another name than the laptop's own is from elsewhere.
  const ask = (path: string, cookie = '') => new Promise<IncomingMessage>((resolve) => {
    request(origin + path, { headers: { host: 'phone.example', cookie } }, response => resolve(response.resume()))
  })
  for (const path of ['/', '/5', '/remote', '/assets/a.js', '/talk-server/events', '/remote?password=secret'])
    expect([path, (await ask(path)).statusCode]).toEqual([path, 401])
  const { statusCode, headers } = await ask(`/remote?password=${encodeURIComponent(PASSWORD)}`)
  expect([statusCode, headers.location]).toEqual([303, '/remote'])
  expect((await ask('/5', headers['set-cookie']![0]!.split(';')[0])).statusCode).toBe(200)
})

it('takes no message that is none', async () => {
  for (const nonsense of ['', '{', '7', 'null'])
    expect(await say(nonsense)).toBe(400)
  expect(await say({ type: 'unheard of', from: 'one' })).toBe(204)
  expect(places).toEqual([])
})
