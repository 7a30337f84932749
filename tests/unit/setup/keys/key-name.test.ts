import { expect, it } from 'vitest'
import { keyName } from '../../../../setup/keys/key-name.ts'

function pressed(key: string, ...held: ('shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey')[]) {
  return keyName({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...Object.fromEntries(held.map(name => [name, true])) })
}

it('names a key with its Shift', () => {
  expect(pressed('ArrowRight')).toBe('ArrowRight')
  expect(pressed('ArrowRight', 'shiftKey')).toBe('Shift+ArrowRight')
  expect(pressed(' ')).toBe('Space')
  expect(pressed(' ', 'shiftKey')).toBe('Shift+Space')
  expect(pressed('F5', 'shiftKey')).toBe('Shift+F5')
})

it('takes a letter for the same with Caps Lock, and a sign as it is typed on any keyboard', () => {
  expect(pressed('B')).toBe('b')
  expect(pressed('T', 'shiftKey')).toBe('Shift+t')
  expect(pressed('?', 'shiftKey')).toBe('?')
  expect(pressed('.')).toBe('.')
})

it('leaves the browser its keys', () => {
  expect(pressed('ArrowLeft', 'altKey')).toBeUndefined()
  expect(pressed('r', 'ctrlKey')).toBeUndefined()
  expect(pressed('d', 'metaKey')).toBeUndefined()
  expect(pressed('Shift', 'shiftKey')).toBeUndefined()
})
