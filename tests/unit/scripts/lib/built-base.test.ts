import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { builtBase } from '../../../../scripts/lib/built-base.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck '))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads from its first page for which path a deck was built', () => {
  for (const base of ['/', '/talk/', '/a/b/']) {
    writeFileSync(join(folder, 'index.html'), `<head><link rel="icon" href="/x"><link rel="manifest" href="${base}manifest.webmanifest"></head>`)
    expect(builtBase(folder)).toBe(base)
  }
})

it('says in one line that a page is none of the build', () => {
  writeFileSync(join(folder, 'index.html'), '<p>Another page</p>')
  expect(() => builtBase(folder)).toThrow(/index\.html: that is no deck that “npm run build” wrote; run it$/)
})
