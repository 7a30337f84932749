import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draftFolder } from '../../../../scripts/build/draft-folder.ts'
import { readText } from '../../../../shared/read-text.ts'
import { tempFolder } from '../../support/temp-folder.ts'

function place() {
  const folder = tempFolder()
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  writeFileSync(join(dist, 'old'), 'old')
  return { folder, dist }
}

it('leaves what is there as it is until the new one is complete', () => {
  const { folder, dist } = place()
  const draft = draftFolder(dist)
  mkdirSync(draft.path)
  writeFileSync(join(draft.path, 'new'), 'new')
  expect(readdirSync(dist)).toEqual(['old'])
  draft.publish()
  expect(readdirSync(dist)).toEqual(['new'])
  expect(readText(join(dist, 'new'))).toBe('new')
  expect(readdirSync(folder)).toEqual(['dist'])
})

it('leaves nothing behind when it is given up', () => {
  const { folder, dist } = place()
  const draft = draftFolder(dist)
  mkdirSync(draft.path)
  draft.discard()
  expect(readdirSync(folder)).toEqual(['dist'])
  expect(readdirSync(dist)).toEqual(['old'])
})

it('publishes to a place where there is nothing yet', () => {
  const dist = join(tempFolder(), 'dist')
  const draft = draftFolder(dist)
  mkdirSync(draft.path)
  draft.publish()
  expect(existsSync(dist)).toBe(true)
})
