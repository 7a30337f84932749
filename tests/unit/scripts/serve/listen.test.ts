import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, it, onTestFinished, vi } from 'vitest'
import { insteadOf } from '../../../../scripts/serve/free-port.ts'
import { listen } from '../../../../scripts/serve/listen.ts'
import { readServeOptions } from '../../../../scripts/serve/serve-options.ts'

/** What is printed while a server is started, and its port. */
async function start(port: number, host = 'localhost', path?: string) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const server = createServer()
  onTestFinished(() => {
    said.mockRestore()
    server.close()
  })
  await listen('preview', server, { port, host, open: false, ...path ? { path } : {} })
  return { port: (server.address() as AddressInfo).port, said: said.mock.calls.map(([line]) => line as string) }
}

it('takes the next port when one is taken on any address, and names both', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port: taken } = other.address() as AddressInfo
  const { port, said } = await start(taken)
  expect(port).toBeGreaterThan(taken)
  expect(said).toEqual([`preview: port ${taken} is taken, so it is ${port}; --port names another`, `preview: http://localhost:${port}`])
})

it('takes any free port for 0, and is silent about it', async () => {
  const { port, said } = await start(0)
  expect(said).toEqual([`preview: http://localhost:${port}`])
  expect(insteadOf(3030, 3030)).toEqual([])
})

it('says in one line where it cannot listen', async () => {
  await expect(start(0, '192.0.2.1')).rejects.toThrow(/^--host 192\.0\.2\.1, --port 0: cannot listen there \(EADDRNOTAVAIL\)$/)
})

it('reads where to listen', () => {
  expect(readServeOptions([], 3031)).toEqual({ port: 3031, host: 'localhost', open: false })
  expect(readServeOptions(['--port', '4321', '--host', '--open'], 3031)).toEqual({ port: 4321, host: '0.0.0.0', open: true })
  expect(readServeOptions(['--host', '::1', '-p', '0'], 3031)).toEqual({ port: 0, host: '::1', open: false })
  expect(() => readServeOptions(['--port', '99999'], 3031)).toThrow('--port 99999: that is no port; take a number from 0 to 65535')
  expect(() => readServeOptions(['4321'], 3031)).toThrow('4321: it takes options only')
})

it('names the path at which there is something to see', async () => {
  const { port, said } = await start(0, 'localhost', '/talk/')
  expect(said).toEqual([`preview: http://localhost:${port}/talk/`])
})
