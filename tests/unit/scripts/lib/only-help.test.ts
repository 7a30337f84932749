import { expect, it, vi } from 'vitest'
import { onlyHelp } from '../../../../scripts/lib/only-help.ts'

it.each(['--help', '-h'])('answers %s', (option) => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  expect(onlyHelp([option], 'how it is used')).toBe(true)
  expect(log.mock.calls).toEqual([['how it is used']])
  log.mockRestore()
})

it('goes on when nothing is asked', () => {
  expect(onlyHelp([], 'how it is used')).toBe(false)
})

it.each([
  ['--grep', '--grep: there is no such option; --help tells what it does'],
  ['deck', 'deck: it takes nothing but --help'],
])('does not take %s', (arg, message) => {
  expect(() => onlyHelp([arg], 'how it is used')).toThrow(message)
})
