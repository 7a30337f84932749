import { expect, it } from 'vitest'
import { deckAddress } from '../../../../scripts/lib/deck-address.ts'

it('knows no address where nothing says one', () => {
  expect(deckAddress({})).toBeUndefined()
  // Some shells have a URL of their own.
  expect(deckAddress({ URL: 'https://elsewhere.example' })).toBeUndefined()
})

it('takes the host’s word, and DECK_URL before it', () => {
  const host = { NETLIFY: 'true', URL: 'https://talk.netlify.app' }
  expect(deckAddress(host)).toBe('https://talk.netlify.app/')
  expect(deckAddress({ ...host, DECK_URL: 'https://example.org/talk' })).toBe('https://example.org/talk/')
})

it('is the address of the folder that the deck is built for', () => {
  expect(deckAddress({ DECK_URL: 'https://example.org' }, '/talk/')).toBe('https://example.org/talk/')
  expect(deckAddress({ DECK_URL: 'https://example.org/talk' }, '/talk/')).toBe('https://example.org/talk/')
  expect(() => deckAddress({ DECK_URL: 'https://example.org/other' }, '/talk/')).toThrow('DECK_URL=https://example.org/other: its path is not /talk/, for which the deck is built; give the same path to both')
})

it.each(['example.org', 'ftp://example.org', '/talk/'])('refuses %s', (address) => {
  expect(() => deckAddress({ DECK_URL: address })).toThrow(`DECK_URL=${address}: that is no address; give one like https://example.org, or none`)
})
