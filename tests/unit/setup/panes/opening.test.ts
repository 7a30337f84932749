import { expect, it } from 'vitest'
import { readOpening } from '../../../../setup/panes/opening.ts'

it.each([
  ['md panes', { width: undefined, top: undefined }],
  ['md panes {width: 624, top: 24}', { width: '624', top: '24' }],
  ['md panes {width: 624}', { width: '624', top: undefined }],
  ['md panes {top: 20} ', { width: undefined, top: '20' }],
])('reads “%s”', (info, opening) => {
  expect(readOpening(info)).toEqual(opening)
})

it.each(['md panes {widht: 624, top: 24}', 'md panes {width: 624px}', 'md panes {top: 24, width: 624}', 'md panes width=624'])('does not take “%s”', (info) => {
  expect(() => readOpening(info)).toThrow(`“${info}” has other options than panes have; write {width: 624, top: 24}, or one of them, in canvas px`)
})
