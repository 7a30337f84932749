import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { deckSources } from '../../../../scripts/lib/deck-sources.ts'

const root = mkdtempSync(join(tmpdir(), 'sources '))
afterAll(() => rmSync(root, { recursive: true }))

function write(path: string, text: string, at: number) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  utimesSync(file, at, at)
}

it('are the files that show in the deck or make it, each with what tells a change', () => {
  write('slides.md', '# Talk', 100)
  write('layouts/wide.vue', '', 200)
  write('scripts/build/left-out/head.ts', '', 300)
  for (const other of ['README.md', 'scripts/bench/main.ts', 'public/fonts/made.woff2', 'snippets/target/debug/made', 'tests/a.test.ts'])
    write(other, '', 400)
  expect(deckSources(root)).toEqual([
    { path: 'layouts/wide.vue', size: 0, writtenAt: 200_000 },
    { path: 'scripts/build/left-out/head.ts', size: 0, writtenAt: 300_000 },
    { path: 'slides.md', size: 6, writtenAt: 100_000 },
  ])
})
