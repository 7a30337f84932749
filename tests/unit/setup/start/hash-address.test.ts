import { expect, it } from 'vitest'
import { hashAddress } from '../../../../setup/start/hash-address.ts'

it.each([
  ['the page of a slide, at its click', '/5', '?clicks=2', '', '/', '/#/5?clicks=2'],
  ['a page under a path', '/talk/presenter/5', '', '', '/talk/', '/talk/#/presenter/5'],
  ['the file of a page', '/5.html', '', '', '/', '/#/5'],
  ['the file of the first page', '/talk/index.html', '', '', '/talk/', undefined],
  ['the first page, which names no slide', '/', '', '', '/', undefined],
  ['an address that has its hash', '/', '', '#/5', '/', undefined],
])('leads from %s', (_, pathname, search, hash, base, address) => {
  expect(hashAddress({ pathname, search, hash }, base)).toBe(address)
})
