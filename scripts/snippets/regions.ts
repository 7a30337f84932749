import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A part of a file that a slide shows. */
export interface Region {
  /** `file#name`, as a slide imports it. */
  id: string
  file: string
  name: string
  /** Its text as Slidev shows it: without the markers, dedented. */
  text: string
  /** How far the file indents it. */
  indent: string
}

const marker = /^\s*(?:\/\/|#) #(region|endregion) ([\w-]+)$/

/** What is written by a build, a run or an editor, and not by the author. */
const written = ['hovers/**', '**/{target,.venv,__pycache__}/**', '**/*.so', '**/{result.csv,uv.lock,LINES.md,verified.json}']

/** Every file of the samples, by its path inside `snippets/`. */
export function listFiles(snippets: string): string[] {
  return globSync('**/*', { cwd: snippets, exclude: written, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(snippets.length + 1))
    .sort()
}

/** Every region of the samples; a region that is not closed, or empty, is not one. */
export function listRegions(snippets: string): Region[] {
  return listFiles(snippets).flatMap(file => regionsOf(file, readFileSync(join(snippets, file), 'utf8')))
}

/** The regions of one file's text. */
export function regionsOf(file: string, source: string): Region[] {
  const regions: Region[] = []
  let open: { name: string, lines: string[] } | undefined
  for (const line of source.split('\n')) {
    const [, kind, name] = marker.exec(line) ?? []
    if (kind === 'region') {
      open = { name: name!, lines: [] }
    }
    else if (kind === 'endregion' && open?.name === name) {
      const indent = indentOf(open!.lines)
      const text = open!.lines.map(line => line.slice(indent.length)).join('\n')
      regions.push({ id: `${file}#${name}`, file, name: name!, text, indent })
      open = undefined
    }
    else {
      open?.lines.push(line)
    }
  }
  return regions
}

/** The source with another text in one of its regions. */
export function replaceRegion(source: string, region: Region, text: string): string {
  const body = (lines: string): string => lines.split('\n').map(line => line && region.indent + line).join('\n')
  const before = body(region.text)
  if (!source.includes(before))
    throw new Error(`${region.id}: its lines are indented unevenly`)
  return source.replace(before, () => body(text))
}

/** The hash by which a text is known to be the one that was verified. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function indentOf(lines: string[]): string {
  const indents = lines.filter(line => line.trim()).map(line => /^ */.exec(line)![0])
  return indents.sort((a, b) => a.length - b.length)[0] ?? ''
}
