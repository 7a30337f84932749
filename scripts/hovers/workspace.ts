import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache, snippets } from '../snippets/paths.ts'
import { listFiles } from '../snippets/regions.ts'

/** Where the servers read the samples: a copy, as they want files beside them that are not the author's. */
export const hoverWork = join(cache, 'hovers', 'snippets')

/** Where crates are built for the servers; the samples' own build stays as it is. */
export const hoverTarget = join(cache, 'hovers', 'target')

/** Copies the samples afresh. */
export function copySnippets(): void {
  rmSync(hoverWork, { recursive: true, force: true })
  for (const file of listFiles(snippets)) {
    const to = join(hoverWork, file)
    mkdirSync(dirname(to), { recursive: true })
    // With their times, so that cargo builds only what changed.
    cpSync(join(snippets, file), to, { preserveTimestamps: true })
  }
}
