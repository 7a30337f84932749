import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** The parts of Slidev's shell that ours take the place of: which of its files imports them, and as what. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pages/presenter.vue': {
    '../internals/NoteStatic.vue': 'presenter/SpeakerNotes.vue',
    '../internals/NoteEditable.vue': 'presenter/SpeakerNotes.vue',
    '../internals/TimerBar.vue': 'presenter/PaceLine.vue',
    '../internals/TimerInlined.vue': 'presenter/PaceClock.vue',
  },
  'internals/NavControls.vue': { './MenuButton.vue': 'shell/MenuButton.vue' },
  'internals/SyncControls.vue': { './MenuButton.vue': 'shell/MenuButton.vue' },
}

/**
 * Puts components/presenter and components/shell into Slidev's shell, in dev and in the built deck.
 *
 * @throws when Slidev has no such part any more
 */
export function shellParts(): Plugin {
  const put = new Set<string>()
  return {
    name: 'deck:shell-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, file] = /@slidev\/client\/((?:pages|internals)\/\w+\.vue)(?:\?|$)/.exec(importer?.replaceAll('\\', '/') ?? '') ?? []
      const part = file && PARTS[file]?.[source]
      if (!part)
        return undefined
      put.add(`${file} ${source}`)
      return fileURLToPath(new URL(`../../components/${part}`, import.meta.url))
    },
    generateBundle() {
      const parts = Object.entries(PARTS).flatMap(([file, sources]) => Object.keys(sources).map(source => `${file} ${source}`))
      // Of the two notes a build has the static one.
      const missing = parts.filter(part => !part.includes('NoteEditable') && !put.has(part))
      if (missing.length)
        this.error(`scripts/build/shell-parts.ts: Slidev has no ${missing.join(', ')} any more; see what those files import now`)
    },
  }
}
