import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { checkOutFolder } from '../../../../scripts/build/out-folder.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** A project with sources, and a folder beside it. */
function project() {
  const parent = tempFolder()
  const root = join(parent, 'talk')
  for (const file of ['talk/slides.md', 'talk/snippets/a.py', 'talk/dist/only.pdf', 'mine/letter.txt', 'file', 'older/index.html', 'pages/index.html', 'pages/.git/HEAD']) {
    mkdirSync(dirname(join(parent, file)), { recursive: true })
    writeFileSync(join(parent, file), '')
  }
  for (const name of ['older', 'pages'])
    writeFileSync(join(parent, name, 'index.html'), '<link rel="manifest" href="/talk/manifest.webmanifest">')
  return { parent, root }
}

it.each([
  ['the project', 'talk', /this project is there, and would be lost/],
  ['what the project is in', '.', /this project is there, and would be lost/],
  ['a folder of its sources', 'talk/snippets', /other things than a built deck, and they would be lost/],
  ['a folder of somebody’s', 'mine', /other things than a built deck, and they would be lost/],
  ['a deck that somebody keeps in Git', 'pages', /other things than a built deck, and they would be lost/],
  ['a file', 'file', /that is a file; name a folder/],
  ['a folder in a file', 'file/below', /cannot write there \(EEXIST\); name a folder of yours/],
])('keeps %s', (_, name, message) => {
  const { parent, root } = project()
  const out = join(parent, name)
  expect(() => checkOutFolder(out, root)).toThrow(message)
  expect(() => checkOutFolder(out, root)).toThrow(`--out ${out}: `)
  expect(readdirSync(parent).sort()).toEqual(['file', 'mine', 'older', 'pages', 'talk'])
})

it.each([
  ['the project’s own dist/, whatever is in it', 'talk/dist'],
  ['a folder that is not there', 'talk/new/site'],
  ['one whose name begins as the way out of it does', '..site'],
  ['a deck that was built before', 'older'],
])('takes %s', (_, name) => {
  const { parent, root } = project()
  expect(() => checkOutFolder(join(parent, name), root)).not.toThrow()
})

it('takes an empty folder', () => {
  expect(() => checkOutFolder(tempFolder(), project().root)).not.toThrow()
})
