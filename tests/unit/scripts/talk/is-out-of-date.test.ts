import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isOutOfDate } from '../../../../scripts/talk/is-out-of-date.ts'

const root = mkdtempSync(join(tmpdir(), 'deck '))
afterAll(() => rmSync(root, { recursive: true }))

function write(path: string, at: number) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, at, at)
}

it('compares the built deck with what it is built from, and with nothing else', () => {
  write('slides.md', 100)
  expect(isOutOfDate(root, join(root, 'dist'))).toBe(true)
  write('dist/index.html', 200)
  write('README.md', 300)
  write('public/fonts/made.woff2', 300)
  write('snippets/target/debug/made', 300)
  expect(isOutOfDate(root, join(root, 'dist'))).toBe(false)
  write('snippets/src/shown.rs', 300)
  expect(isOutOfDate(root, join(root, 'dist'))).toBe(true)
})
