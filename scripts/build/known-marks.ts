import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/**
 * Lets Slidev's circles be drawn by setup/unmounted/marks.ts, in dev and in the built deck.
 *
 * @throws when Slidev's v-mark draws by other means
 */
export function knownMarks(): Plugin {
  let isPut = false
  return {
    name: 'deck:known-marks',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== '@slidev/rough-notation' || !importer?.includes('/@slidev/client/modules/v-mark'))
        return undefined
      isPut = true
      return fileURLToPath(new URL('../../setup/unmounted/marks.ts', import.meta.url))
    },
    generateBundle() {
      if (!isPut)
        this.error('scripts/build/known-marks.ts: Slidev\'s v-mark does not import @slidev/rough-notation; see what it draws with now')
    },
  }
}
