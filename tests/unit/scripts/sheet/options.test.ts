import { expect, it } from 'vitest'
import { readOptions } from '../../../../scripts/sheet/options'

it('draws all states in the light scheme, unless asked otherwise', () => {
  expect(readOptions([], 3)).toEqual({ edition: undefined, slides: [1, 2, 3], dark: false, columns: 10, output: 'sheets/light.png' })
  expect(readOptions(['--edition', 'handout', '--dark', '--slides', '2'], 3))
    .toEqual({ edition: 'handout', slides: [2], dark: true, columns: 5, output: 'sheets/handout-dark.png' })
})

it.each([
  [['--slides', '4'], '--slides 4: there is no slide 4, the deck has 3; name some of 1-3'],
  [['--edition', 'poster'], '--edition poster: there is no such edition; take one of slides, clicks, handout'],
  [['--columns', '0'], '--columns 0: that is no number of columns; take one from 1 to 99'],
])('refuses %j, with the mend', (args, message) => {
  expect(() => readOptions(args, 3)).toThrow(message)
})
