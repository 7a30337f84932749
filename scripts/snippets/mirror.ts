import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { snippets, work } from './paths.ts'
import { listFiles } from './regions.ts'

/** Copies what changed, and only that: an untouched file keeps its time, and cargo its build. */
export function mirror(): void {
  mkdirSync(work, { recursive: true })
  const files = listFiles(snippets)
  for (const file of files) {
    const to = join(work, file)
    // What runs is the text that is recorded, whatever the checkout's line ends.
    const text = readText(join(snippets, file))
    if (statSync(to, { throwIfNoEntry: false }) && readText(to) === text)
      continue
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, text)
  }
  for (const gone of listFiles(work).filter(file => !files.includes(file)))
    rmSync(join(work, gone))
}
