import type { Manifest, ManifestChunk } from 'vite'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'

/** Where Vite writes which files belong together, in the built deck. */
const FOLDER = '.vite'

/** How Slidev calls the module of a slide. */
const SLIDE = /@slidev\/slides\/(\d+)\/md$/

/** What a slide needs beside what every page names; paths in the built deck. */
export interface SlideFiles {
  modules: string[]
  sheets: string[]
}

/**
 * Reads which files each slide needs, and takes away what Vite has left about it, which is nothing for a host.
 *
 * @param folder - the built deck
 * @param page - the markup of its page
 * @returns the files by the number of the slide
 */
export function takeSlideFiles(folder: string, page: string): Map<number, SlideFiles> {
  const manifest = JSON.parse(readText(join(folder, FOLDER, 'manifest.json'))) as Manifest
  rmSync(join(folder, FOLDER), { recursive: true })
  return slideFiles(manifest, page)
}

/**
 * Which files each slide needs.
 *
 * @param manifest - what Vite says of the built deck
 * @param page - the markup of its page, which names what all slides need
 */
export function slideFiles(manifest: Manifest, page: string): Map<number, SlideFiles> {
  const isOwn = (file: string) => !page.includes(`${file}"`)
  return new Map(Object.keys(manifest).filter(name => SLIDE.test(name)).map((name) => {
    const chunks = [...withImports(manifest, manifest[name]!)]
    return [Number(SLIDE.exec(name)![1]), { modules: chunks.map(({ file }) => file).filter(isOwn), sheets: chunks.flatMap(({ css = [] }) => css).filter(isOwn) }]
  }))
}

/** A file, and what it cannot run without. */
function withImports(manifest: Manifest, chunk: ManifestChunk): Set<ManifestChunk> {
  const found = new Set([chunk])
  // What is added meanwhile is gone through as well.
  for (const { imports = [] } of found)
    imports.forEach(name => found.add(manifest[name]!))
  return found
}
