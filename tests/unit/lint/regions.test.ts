import { expect, it } from 'vitest'
import { regionsOf } from '../../../scripts/lint/regions.ts'

it.each([
  ['Rust', '// #region a\n// #endregion a'],
  ['Python and R', '# #region a\nx = 1\n# #endregion a'],
  ['Dockerfile', '#region a\nFROM debian\n#endregion'],
  ['HTML', '<!-- #region a -->\n<!-- #endregion a -->'],
])('finds the regions of %s', (_, text) => {
  expect(regionsOf(text)).toEqual({ whole: ['a'], unclosed: [] })
})

it('tells nested and unclosed regions apart', () => {
  expect(regionsOf('# region a\n# region b\n# endregion a')).toEqual({ whole: ['a'], unclosed: ['b'] })
})

it('takes no other comment for a region', () => {
  expect(regionsOf('# regional\n// the region a\n#[region]')).toEqual({ whole: [], unclosed: [] })
})
