import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../../../scripts/export/write-whole.ts'
import { readText } from '../../../../shared/read-text.ts'
import { tempFolder } from '../../support/temp-folder.ts'

it('writes files and folders, in the place of older ones', () => {
  const dir = tempFolder()
  mkdirSync(join(dir, 'pictures'))
  writeFileSync(join(dir, 'pictures/old.png'), '')
  writeWhole([
    { path: join(dir, 'a.pdf'), content: new Uint8Array([1]) },
    { path: join(dir, 'pictures'), content: new Map([['1.png', new Uint8Array([2])]]) },
  ])
  expect(readdirSync(dir).sort()).toEqual(['a.pdf', 'pictures'])
  expect(readdirSync(join(dir, 'pictures'))).toEqual(['1.png'])
})

it('leaves the older file and no half of a new one when something cannot be written', () => {
  const dir = tempFolder()
  writeFileSync(join(dir, 'a.pdf'), 'old')
  const outputs = [{ path: join(dir, 'a.pdf'), content: new Uint8Array([1]) }, { path: join(dir, 'missing/b.pdf'), content: new Uint8Array([1]) }]
  expect(() => writeWhole(outputs)).toThrow()
  expect(readdirSync(dir)).toEqual(['a.pdf'])
  expect(readText(join(dir, 'a.pdf'))).toBe('old')
})
