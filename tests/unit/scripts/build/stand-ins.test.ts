import type { AddressInfo } from 'node:net'
import type { Plugin, ViteDevServer } from 'vite'
import { createServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { standIns } from '../../../../scripts/build/stand-ins.ts'

/** Answers for the page as Slidev does in dev, without Vite's own changes. */
const slidev: Plugin = {
  name: 'slidev',
  configureServer: server => () => server.middlewares.use((request, response, next) => {
    if (request.url !== '/index.html')
      return next()
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><html><head><script type="module" src="/main.ts"></script></head></html>')
  }),
}

let server: ViteDevServer
let origin: string

beforeAll(async () => {
  // Slidev's plugins come before those of a project.
  server = await createServer({ configFile: false, logLevel: 'silent', plugins: [slidev, standIns()], server: { port: 0, ws: false } })
  await server.listen()
  origin = `http://localhost:${(server.httpServer!.address() as AddressInfo).port}`
})

afterAll(() => server.close())

it.each(['/', '/5?clicks=2'])('runs before Slidev in dev, too, at %s', async (path) => {
  const page = await (await fetch(`${origin}${path}`, { headers: { Accept: 'text/html' } })).text()
  expect(page).toMatch(/<head><script defer src="\/stand-ins\.js"><\/script><script type="module"/)
})

it('serves its script', async () => {
  const answer = await fetch(`${origin}/stand-ins.js`)
  expect(answer.headers.get('content-type')).toBe('text/javascript')
  expect(await answer.text()).toContain('WakeLock')
})
