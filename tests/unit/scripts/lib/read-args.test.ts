import { expect, it } from 'vitest'
import { readArgs, toArgs } from '../../../../scripts/lib/read-args.ts'

const options = { port: { type: 'string', short: 'p' }, open: { type: 'boolean' }, remote: { type: 'string' } } as const

function read(...args: string[]) {
  return { ...readArgs(args, options, ['remote']).values }
}

it('reads what Slidev reads', () => {
  expect(read('-p', '1', '--open=false')).toEqual({ port: '1', open: false })
  expect(read('--no-open')).toEqual({ open: false })
  expect(read('--open=true', '--remote', '--port=2')).toEqual({ open: true, remote: '', port: '2' })
  expect(read('--remote', 'secret')).toEqual({ remote: 'secret' })
  expect(read('--remote')).toEqual({ remote: '' })
})

it.each([
  ['--prot', ['--prot', '1'], '--prot: there is no such option; did you mean “--port”?'],
  ['a stranger', ['--colour'], '--colour: there is no such option; --help lists them'],
  ['no value at the end', ['--port'], '--port: its value is missing'],
  ['no value before an option', ['--port', '--open'], '--port: its value is missing'],
])('says in one line what is wrong: %s', (_, args, message) => {
  expect(() => read(...args)).toThrow(new Error(message))
})

it('writes what it has read', () => {
  expect(toArgs({ port: 4321, open: false, force: true, remote: '' })).toEqual(['--port=4321', '--no-open', '--force', '--remote='])
})
