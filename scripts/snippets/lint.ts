import type { Fence, Import } from './deck.ts'
import type { Verified } from './record.ts'
import type { Region } from './regions.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { readDeck } from './deck.ts'
import { hashFiles, readVerified } from './record.ts'
import { listRegions, sha256 } from './regions.ts'
import { steps } from './steps.ts'

/** The code blocks that may be written in the deck itself, each with its reason. */
export const allowedFences: (Fence & { reason: string })[] = []

const again = 'run `npm run snippets`'

/** Every problem of the deck's code, one line each with its mend; `deck` is the deck's folder. */
export function lintSnippets(deck: string): string[] {
  const snippets = join(deck, 'snippets')
  const { imports, fences } = readDeck(readFileSync(join(deck, 'slides.md'), 'utf8'))
  const regions = listRegions(snippets)
  const hashes = hashFiles(snippets)
  return [
    ...checkImports(imports, regions),
    ...checkRanges(imports, regions),
    ...checkShown(regions, imports),
    ...checkBuilt(Object.keys(hashes), Object.values(steps).flatMap(step => step.files)),
    ...checkFences(fences, allowedFences),
    ...existsSync(join(snippets, 'verified.json'))
      ? checkVerified(regions, hashes, readVerified(snippets))
      : [`snippets/verified.json: is missing; ${again}`],
  ]
}

/** Slidev shows the whole file, and says nothing, when a region is not there. */
export function checkImports(imports: Import[], regions: Region[]): string[] {
  return imports.flatMap(({ slide, line, file, region }) => {
    const names = regions.filter(region => region.file === file).map(region => region.name)
    if (!file)
      return [`slide ${slide}: "${line}" is not from snippets/; move the file there, so that it is verified`]
    if (names.length === 0)
      return [`slide ${slide}: snippets/${file} has no region, or is no file; mend the path, or mark \`#region ${region ?? 'name'}\` in it`]
    if (!region || !names.includes(region))
      return [`slide ${slide}: snippets/${file} has no region "${region ?? ''}"; it has ${names.map(name => `#${name}`).join(', ')}`]
    return []
  })
}

/** A highlight of a line that is not there highlights nothing. */
export function checkRanges(imports: Import[], regions: Region[]): string[] {
  return imports.flatMap(({ slide, file, region, ranges }) => {
    const lines = regions.find(({ id }) => id === `${file}#${region}`)?.text.split('\n').length ?? Infinity
    const beyond = ranges.match(/\d+/g)?.filter(line => Number(line) > lines) ?? []
    return beyond.map(line => `slide ${slide}: highlights line ${line} of snippets/${file}#${region}, which has ${lines}; mend {${ranges}}`)
  })
}

/** What no slide shows is not needed. */
export function checkShown(regions: Region[], imports: Import[]): string[] {
  const shown = new Set(imports.map(({ file, region }) => `${file}#${region}`))
  return regions.filter(({ id }) => !shown.has(id))
    .map(({ id }) => `snippets/${id}: no slide shows it; import it with \`<<< @/snippets/${id}\`, or remove its markers`)
}

/** A file that nothing builds could say anything. */
export function checkBuilt(files: string[], built: string[]): string[] {
  return files.filter(file => !built.some(pattern => matchesGlob(file, pattern)))
    .map(file => `snippets/${file}: nothing builds it; add it to a step in scripts/snippets/steps, or remove it`)
}

/** Code that is written in the deck is not verified. */
export function checkFences(fences: Fence[], allowed: Fence[]): string[] {
  return fences.filter(({ slide, lang }) => !allowed.some(fence => fence.slide === slide && fence.lang === lang))
    .map(({ slide, lang }) => `slide ${slide}: a \`${lang}\` block is not from snippets/; move it there, or add it with a reason to allowedFences in scripts/snippets/lint.ts`)
}

/** What is shown is what was verified. */
export function checkVerified(regions: Region[], hashes: Record<string, string>, verified: Verified): string[] {
  const changed = regions.filter(({ id, text }) => verified.regions[id]?.sha256 !== sha256(text))
    .map(({ id }) => `snippets/${id}: is not the text that was verified; ${again}`)
  const files = Object.keys({ ...hashes, ...verified.files })
    .filter(file => hashes[file] !== verified.files[file] && !changed.some(line => line.startsWith(`snippets/${file}#`)))
    .map(file => `snippets/${file}: is not the file that was verified; ${again}`)
  return [...changed, ...files]
}
