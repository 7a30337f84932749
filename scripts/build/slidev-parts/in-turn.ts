import type { SlidevParts } from './plugin.ts'

/** What Slidev's client does in one task as it starts, and the built deck in one after the other. */
export const partsInTurn: SlidevParts = {
  'main': { './setup/main': 'scripts/build/in-turn/setup-main.ts' },
  'pages/play': {
    '../internals/SlideContainer.vue': 'scripts/build/in-turn/SlideContainer.ts',
    '../internals/SlidesShow.vue': 'scripts/build/in-turn/SlidesShow.ts',
  },
}
