import { expect, it } from 'vitest'
import { readOptions } from '../../../../scripts/build/options.ts'

it('builds for the root of a host, into dist', () => {
  expect(readOptions([])).toEqual({ base: '/', out: 'dist' })
  expect(readOptions(['--base', '/talk/2025/', '--out', 'site'])).toEqual({ base: '/talk/2025/', out: 'site' })
})

it.each(['talk', '/talk', 'talk/', 'https://example.org/', '//', '/a b/'])('refuses the base %s', (base) => {
  expect(() => readOptions(['--base', base])).toThrow(/^--base .+: it is a path with a slash at both ends; take \/.*\/$|take \/$/)
})

it('says which base would do', () => {
  expect(() => readOptions(['--base', 'talk'])).toThrow('--base talk: it is a path with a slash at both ends; take /talk/')
})
