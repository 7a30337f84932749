import { expect, it } from 'vitest'
import { findRegion, regionsOf } from '../../../shared/regions.ts'

function namesOf(text: string): { whole: string[], unclosed: readonly string[] } {
  const { whole, unclosed } = regionsOf(text)
  return { whole: whole.map(({ name }) => name), unclosed }
}

it.each([
  ['Rust', '// #region a\n// #endregion a'],
  ['Python and R', '# #region a\nx = 1\n# #endregion a'],
  ['Dockerfile', '#region a\nFROM debian\n#endregion'],
  ['HTML', '<!-- #region a -->\n<!-- #endregion a -->'],
])('finds the regions of %s', (_, text) => {
  expect(namesOf(text)).toEqual({ whole: ['a'], unclosed: [] })
})

it('tells nested and unclosed regions apart', () => {
  expect(namesOf('# region a\n# region b\n# endregion a')).toEqual({ whole: ['a'], unclosed: ['b'] })
})

it('takes no other comment for a region', () => {
  expect(namesOf('# regional\n// the region a\n#[region]')).toEqual({ whole: [], unclosed: [] })
})

it.each([
  ['an end of another name', '# #region a\n# #endregion b', ['a']],
  ['an end before its start', '# #endregion a\n# #region a', ['a']],
  ['a name of two words', '# #region a b\n# #endregion a b', []],
])('takes no region with %s', (_, text, unclosed) => {
  expect(namesOf(text)).toEqual({ whole: [], unclosed })
})

it('gives the text as Slidev shows it, and where the file has it', () => {
  const source = 'mod a {\r\n    // #region f\r\n    fn f() {\r\n\r\n        1\r\n    }\r\n    // #endregion f\r\n}\r\n'
  expect(regionsOf(source).whole).toEqual([{ name: 'f', text: 'fn f() {\n\n    1\n}', indent: '    ', firstLine: 2 }])
})

it('leaves the markers of an inner region out of the outer one', () => {
  expect(findRegion('# #region a\n1\n# #region b\n2\n# #endregion b\n3\n# #endregion a', 'a')?.text).toBe('1\n2\n3')
})

it('shows the first of two regions with one name', () => {
  expect(findRegion('# #region a\n1\n# #endregion a\n# #region a\n2\n# #endregion a', 'a')?.text).toBe('1')
})

it('has no text for a region that is not there, or not closed', () => {
  expect(findRegion('# #region open\n1', 'open')?.text).toBeUndefined()
  expect(findRegion('# #region open\n1', 'gone')?.text).toBeUndefined()
})
