import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** The parts of Slidev's presenter that ours take the place of, as it imports them. */
const PARTS: Readonly<Record<string, string>> = {
  '../internals/NoteStatic.vue': 'SpeakerNotes.vue',
  '../internals/NoteEditable.vue': 'SpeakerNotes.vue',
  '../internals/TimerBar.vue': 'PaceLine.vue',
  '../internals/TimerInlined.vue': 'PaceClock.vue',
}

/**
 * Puts components/presenter into Slidev's presenter view, in dev and in the built deck.
 *
 * @throws when the presenter has no such part any more
 */
export function presenterParts(): Plugin {
  const put = new Set<string>()
  return {
    name: 'deck:presenter-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      const part = importer?.includes('/@slidev/client/pages/presenter.vue') ? PARTS[source] : undefined
      if (!part)
        return undefined
      put.add(source)
      return fileURLToPath(new URL(`../../components/presenter/${part}`, import.meta.url))
    },
    generateBundle() {
      // Of the two notes a build has the static one.
      const missing = Object.keys(PARTS).filter(part => !part.includes('NoteEditable') && !put.has(part))
      if (missing.length)
        this.error(`scripts/build/presenter-parts.ts: Slidev's presenter has no ${missing.join(', ')}; see what it imports now`)
    },
  }
}
