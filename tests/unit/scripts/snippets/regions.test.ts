import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFiles, listRegions, replaceRegion } from '../../../../scripts/snippets/regions.ts'
import { makeDeck } from '../../support/make-deck.ts'

const source = 'x = 1\nif x:\n    # #region a\n    x = 1\n    # #endregion a\n'

async function makeSnippets(files: Record<string, string>): Promise<string> {
  const { root } = await makeDeck('# First\n', Object.fromEntries(Object.entries(files).map(([file, text]) => [`snippets/${file}`, text])))
  return join(root, 'snippets')
}

it('lists what the author wrote, hidden files too, and not what a build or a run wrote', async () => {
  const files = ['a/target/b.rs', '.venv/c.py', 'd.so', 'e/uv.lock', 'recorded/verified.json', 'recorded/twoslash.json', '.gitignore', 'g/src/h.rs', '.cargo/config.toml', '.env']
  expect(listFiles(await makeSnippets(Object.fromEntries(files.map(file => [file, '']))))).toEqual(['.cargo/config.toml', '.env', 'g/src/h.rs'])
})

it('lists the regions by the names that slides import, without unclosed ones', async () => {
  const regions = listRegions(await makeSnippets({ 'e/a.py': source, 'b.py': '# #region open\n' }))
  expect(regions).toEqual([{ id: 'e/a.py#a', file: 'e/a.py', name: 'a', text: 'x = 1', indent: '    ', firstLine: 3 }])
})

it('rewrites the region, and not the same text elsewhere', async () => {
  const [region] = listRegions(await makeSnippets({ 'a.py': source }))
  expect(replaceRegion(source, region!, 'y = 2\n\nz = 3')).toBe('x = 1\nif x:\n    # #region a\n    y = 2\n\n    z = 3\n    # #endregion a\n')
})

it('does not rewrite a region that has another in it', async () => {
  const nested = '# #region a\n1\n# #region b\n2\n# #endregion b\n# #endregion a\n'
  const region = listRegions(await makeSnippets({ 'a.py': nested })).find(({ name }) => name === 'a')
  expect(() => replaceRegion(nested, region!, '3')).toThrow('snippets/a.py#a: cannot be rewritten; indent its lines evenly')
})
