import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** Which file of Slidev's client, without its extension, imports what, and the file of ours that it gets for it, from the project's folder. */
export type SlidevParts = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Puts parts of ours in the place of those that Slidev's client imports.
 *
 * @param parts - which in place of which
 * @throws in a build, when Slidev's client does not import one of them any more
 */
export function slidevParts(parts: SlidevParts): Plugin {
  const put = new Set<string>()
  return {
    name: 'deck:slidev-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, file] = /@slidev\/client\/([\w/-]+)\.\w+(?:\?|$)/.exec(importer?.replaceAll('\\', '/') ?? '') ?? []
      const part = file && parts[file]?.[source]
      if (!part)
        return undefined
      put.add(`${file} ${source}`)
      return fileURLToPath(new URL(`../../../${part}`, import.meta.url))
    },
    generateBundle() {
      const missing = Object.entries(parts).flatMap(([file, sources]) => Object.keys(sources).map(source => `${file} ${source}`)).filter(part => !put.has(part))
      if (missing.length)
        this.error(`scripts/build/slidev-parts: Slidev has no ${missing.join(', ')} any more; see what those files import now`)
    },
  }
}
