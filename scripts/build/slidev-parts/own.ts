import type { SlidevParts } from './plugin.ts'

/** The parts of Slidev's that ours take the place of, in dev and in the built deck. */
export const ownParts: SlidevParts = {
  'pages/presenter': {
    '../internals/NoteStatic.vue': 'components/presenter/SpeakerNotes.vue',
    '../internals/TimerBar.vue': 'components/presenter/PaceLine.vue',
    '../internals/TimerInlined.vue': 'components/presenter/PaceClock.vue',
  },
  // The same drawing, 94 kB lighter.
  'internals/InfoDialog': { '../assets/logo.png': 'node_modules/@slidev/client/assets/logo.svg' },
  'internals/NavControls': { './MenuButton.vue': 'components/shell/MenuButton.vue' },
  'internals/SyncControls': { './MenuButton.vue': 'components/shell/MenuButton.vue' },
  // It draws as the library does, and lets go of the circles that are off the page.
  'modules/v-mark': { '@slidev/rough-notation': 'setup/unmounted/marks.ts' },
}

/** Those that a built deck does not have. */
export const ownPartsOfDev: SlidevParts = {
  'pages/presenter': { '../internals/NoteEditable.vue': 'components/presenter/SpeakerNotes.vue' },
}

/** Those that only a built deck has. */
export const ownPartsOfBuild: SlidevParts = {
  'internals/SlidesShow': { '../state': 'setup/motion/without-hmr.ts' },
}
