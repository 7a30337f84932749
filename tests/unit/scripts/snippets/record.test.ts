import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hashFiles, readVerified, writeVerified } from '../../../../scripts/snippets/record.ts'
import { sha256 } from '../../../../scripts/snippets/regions.ts'
import { readText } from '../../../../shared/read-text.ts'
import { makeDeck } from '../../support/make-deck.ts'

const source = '# #region a\nx = 1\n# #endregion a\ny = 2\n'

async function makeSnippets(): Promise<string> {
  return join((await makeDeck('# First\n', { 'snippets/a.py': source })).root, 'snippets')
}

it('keeps each region\'s hash, with the tools that ran it, and each file\'s', async () => {
  const snippets = await makeSnippets()
  writeVerified(snippets, { proved: new Map([['a.py#a', { CPython: '3.11.2' }]]) })
  expect(readVerified(snippets)).toEqual({
    regions: { 'a.py#a': { sha256: sha256('x = 1'), tools: { CPython: '3.11.2' } } },
    files: { 'a.py': sha256(source) },
  })
  expect(readText(join(snippets, 'recorded/verified.json'))).toMatch(/^\{\n.*\}\n$/s)
})

it('keeps nothing when a region was not run', async () => {
  const snippets = await makeSnippets()
  expect(() => writeVerified(snippets, { proved: new Map() })).toThrow('snippets/a.py#a: nothing runs it; let a step')
  expect(readVerified(snippets)).toBeUndefined()
})

it('leaves the records of what could not be run as they were', async () => {
  const snippets = await makeSnippets()
  const b = join(snippets, 'b.py')
  writeFileSync(b, source)
  const ran = (version: string, ...files: string[]) => ({ proved: new Map(files.map(file => [`${file}#a`, { CPython: version }])) })
  writeVerified(snippets, ran('3.11', 'a.py', 'b.py'))
  const earlier = readVerified(snippets)!
  writeFileSync(b, source.replace('1', '2'))
  writeFileSync(join(snippets, 'c.py'), source)
  writeVerified(snippets, ran('3.13', 'a.py'), ['b.py', 'c.py'])
  expect(readVerified(snippets)).toEqual({
    regions: { ...earlier.regions, 'a.py#a': { sha256: sha256('x = 1'), tools: { CPython: '3.13' } } },
    files: earlier.files,
  })
})

it('gives another text another hash', async () => {
  expect(hashFiles(await makeSnippets())).toEqual({ 'a.py': sha256(source) })
  expect(sha256('x = 1')).not.toBe(sha256('x = 1\n'))
})
