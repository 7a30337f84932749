import { defineConfig } from 'vite'
import { deferDialogs } from './scripts/build/deferred/plugin.ts'
import { knownMarks } from './scripts/build/known-marks.ts'
import { leftOut } from './scripts/build/left-out/aliases.ts'
import { presenterParts } from './scripts/build/presenter-parts.ts'
import { standIns } from './scripts/build/stand-ins.ts'
import { windowRelay } from './scripts/dev/window-relay.ts'

/** What comes before Slidev, and what the built deck leaves out or puts off; `npm run dev` keeps Slidev's own settings. */
export default defineConfig(({ command }) => command !== 'build'
  ? { plugins: [standIns(), presenterParts(), knownMarks(), windowRelay()] }
  : {
      plugins: [standIns(), presenterParts(), knownMarks(), deferDialogs()],
      resolve: { alias: leftOut },
      build: {
        rolldownOptions: {
          // How long the plugins of Slidev take says nothing about the deck.
          checks: { bundlerTimings: false },
        },
      },
    })
