import type { MarkedRegion } from '../../shared/regions.ts'
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { regionsOf } from '../../shared/regions.ts'

/** A part of a sample that a slide shows. */
export interface Region extends MarkedRegion {
  /** `file#name`, as a slide imports it. */
  id: string
  file: string
}

/** What a build, a run or a command writes, and what keeps that out of git. */
const written = ['recorded/**', '**/{target,.venv,__pycache__}/**', '**/*.so', '**/{result.csv,uv.lock,.gitignore}']

/** Every file of the samples, by its path inside `snippets/`. */
export function listFiles(snippets: string): string[] {
  // A pattern leaves out names that begin with a dot, unless it begins with one, too.
  return globSync(['**/*', '**/.*', '**/.*/**/*'], { cwd: snippets, exclude: written, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(snippets, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Every region of the samples; one that is not closed is none. */
export function listRegions(snippets: string): Region[] {
  return listFiles(snippets).flatMap((file) => {
    const { whole } = regionsOf(readText(join(snippets, file)))
    return whole.map(region => ({ ...region, id: `${file}#${region.name}`, file }))
  })
}

/** The source with another text in one of its regions. */
export function replaceRegion(source: string, { id, text, indent, firstLine }: Region, fresh: string): string {
  const lines = source.split('\n')
  const body = (text: string): string[] => text.split('\n').map(line => line && indent + line)
  const before = body(text)
  if (before.some((line, at) => lines[firstLine + at] !== line))
    throw new Error(`snippets/${id}: cannot be rewritten; indent its lines evenly, and mark no region inside it`)
  return lines.toSpliced(firstLine, before.length, ...body(fresh)).join('\n')
}

/** The hash by which a text is known to be the one that was verified. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
