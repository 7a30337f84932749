import { expect, it } from 'vitest'
import { readOptions } from '../../../../scripts/talk/options.ts'

it('has a port of its own and builds what is out of date unless told otherwise', () => {
  expect(readOptions([])).toEqual({ port: 3032, open: false, build: true, records: 'rehearsals' })
  expect(readOptions(['-p', '4321', '-o', '--no-build', '--records', 'kept'])).toEqual({ port: 4321, open: true, build: false, records: 'kept' })
})

it('takes a password, or makes one up', () => {
  expect(readOptions(['--remote', 'secret', '--open'])).toMatchObject({ password: 'secret', open: true })
  expect(readOptions(['--remote=se-cret'])).toMatchObject({ password: 'se-cret' })
  for (const args of [['--remote'], ['--remote', '--open']]) {
    const { password } = readOptions(args)
    expect(password).toMatch(/^[a-z2-9]{8}$/)
    expect(password).not.toBe(readOptions(args).password)
  }
})

it.each(['0', '65536', 'eighty', '80.5', ''])('refuses the port “%s” in one line', (port) => {
  expect(() => readOptions(['--port', port])).toThrow(/^--port .*: that is no port; take a number from 1 to 65535[^\n]*$/)
})
