import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { draftFolder } from '../../../../scripts/build/draft-folder.ts'
import { readText } from '../../../../shared/read-text.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** No process has it: it is above all numbers that Linux and macOS give. */
const DEAD = 99_999_999

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

it('takes away what one left that was killed, and lets those be that are still made', () => {
  const { folder, dist } = place()
  const alive = `.dist-draft-${process.ppid}`
  const others = [`.dist-draft-${DEAD}`, `.dist-old-${DEAD}`, alive, `.dist-notes-${DEAD}`, `.site-draft-${DEAD}`]
  others.forEach(name => mkdirSync(join(folder, name)))
  const draft = draftFolder(dist)
  mkdirSync(draft.path)
  expect(readdirSync(folder).sort()).toEqual([alive, basename(draft.path), `.dist-notes-${DEAD}`, `.site-draft-${DEAD}`, 'dist'].sort())
})

it('brings back what one had put aside that was killed before it put its own there', () => {
  const { folder, dist } = place()
  renameSync(dist, join(folder, `.dist-old-${DEAD}`))
  draftFolder(dist)
  expect(readdirSync(folder)).toEqual(['dist'])
  expect(readdirSync(dist)).toEqual(['old'])
})
