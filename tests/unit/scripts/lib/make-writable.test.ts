import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeWritable } from '../../../../scripts/lib/make-writable.ts'
import { tempFolder } from '../../support/temp-folder.ts'

it('makes the folder, and leaves nothing in it', () => {
  const folder = join(tempFolder(), 'a/b')
  makeWritable(folder, '--output a/b')
  expect(readdirSync(folder)).toEqual([])
})

it('says that it cannot write to a folder before there is anything to write', () => {
  const file = join(tempFolder(), 'file')
  writeFileSync(file, '')
  expect(() => makeWritable(join(file, 'below'), '--output below')).toThrow('--output below: cannot write there (ENOTDIR); name a folder of yours')
})
