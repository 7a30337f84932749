import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { snippets, work } from './paths.ts'
import { listFiles } from './regions.ts'

/** Copies what changed, and only that: an untouched file keeps its time, and cargo its build. */
export function mirror(): void {
  mkdirSync(work, { recursive: true })
  const files = listFiles(snippets)
  for (const file of files) {
    const [from, to] = [join(snippets, file), join(work, file)]
    if (isSame(from, to))
      continue
    mkdirSync(dirname(to), { recursive: true })
    cpSync(from, to)
  }
  for (const gone of listFiles(work).filter(file => !files.includes(file)))
    rmSync(join(work, gone))
}

function isSame(from: string, to: string): boolean {
  const copy = statSync(to, { throwIfNoEntry: false })
  return copy !== undefined && readFileSync(from).equals(readFileSync(to))
}
