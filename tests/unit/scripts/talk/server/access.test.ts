import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { createAccess } from '../../../../../scripts/talk/server/access.ts'

function request(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers: { host: 'localhost:3032', ...headers } } as unknown as IncomingMessage
}

const PHONE = '192.168.1.20'

it('lets the laptop in, by its own names only', () => {
  const { isAllowed } = createAccess(undefined)
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
    expect(isAllowed(request(address))).toBe(true)
  expect(isAllowed(request('127.0.0.1', { host: 'elsewhere.example:3032' }))).toBe(false)
  expect(isAllowed(request(PHONE))).toBe(false)
  expect(isAllowed(request(PHONE, { cookie: 'remote=undefined' }))).toBe(false)
})

it('hears no page of somebody else', () => {
  const { isAllowed } = createAccess(undefined)
  expect(isAllowed(request('127.0.0.1', { origin: 'http://localhost:3032' }))).toBe(true)
  expect(isAllowed(request('127.0.0.1', { origin: 'https://elsewhere.example' }))).toBe(false)
})

it('lets a phone in that gave the password', () => {
  const { isAllowed, tryPassword } = createAccess('pass; word')
  expect(tryPassword(request(PHONE), 'pass')).toBeUndefined()
  const cookie = tryPassword(request(PHONE), 'pass; word')!
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/)
  expect(isAllowed(request(PHONE, { host: '192.168.1.7:3032', cookie: `a=b; ${cookie.split(';')[0]}` }))).toBe(true)
  expect(isAllowed(request(PHONE, { cookie: 'remote=%E0' }))).toBe(false)
})

it('hears nobody who guesses', () => {
  const { tryPassword } = createAccess('secret')
  for (let guess = 0; guess < 10; guess++)
    tryPassword(request(PHONE), `guess ${guess}`)
  expect(tryPassword(request(PHONE), 'secret')).toBeUndefined()
  expect(tryPassword(request('192.168.1.21'), 'secret')).toBeDefined()
})
