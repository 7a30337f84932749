import isPseudoClass from '@csstools/postcss-is-pseudo-class'
import { defineConfig } from 'vite'
import { leftOut, leftOutOfDevToo } from './scripts/build/left-out/aliases.ts'
import { resetOfElements } from './scripts/build/reset-of-elements.ts'
import { deferredParts } from './scripts/build/slidev-parts/deferred.ts'
import { partsInTurn } from './scripts/build/slidev-parts/in-turn.ts'
import { ownParts, ownPartsOfBuild, ownPartsOfDev } from './scripts/build/slidev-parts/own.ts'
import { slidevParts } from './scripts/build/slidev-parts/plugin.ts'
import { standIns } from './scripts/build/stand-ins.ts'
import { startChunk } from './scripts/build/start-chunk.ts'
import { windowRelay } from './scripts/dev/window-relay.ts'

/** What comes before Slidev, and what the built deck leaves out or puts off; `npm run dev` keeps Slidev's own settings but for what every step would pay for. */
export default defineConfig(({ command }) => command !== 'build'
  ? { plugins: [standIns(), slidevParts(ownParts), slidevParts(ownPartsOfDev), resetOfElements(), windowRelay()], resolve: { alias: leftOutOfDevToo } }
  : {
      plugins: [standIns(), slidevParts(ownParts), slidevParts(ownPartsOfBuild), slidevParts(deferredParts), slidevParts(partsInTurn), resetOfElements()],
      resolve: { alias: [...leftOutOfDevToo, ...leftOut] },
      // Nothing here is written in the Options API of Vue, which is the half of its components' runtime.
      // The PDFs are printed from the built deck, by the page that Slidev has for that.
      define: { __VUE_OPTIONS_API__: 'false', __SLIDEV_FEATURE_PRINT__: 'true' },
      // A browser asks every element about a rule that ends in a list; written out, each is found by its class.
      css: { postcss: { plugins: [isPseudoClass({ preserve: false })] } },
      build: {
        // Of it each page learns which files its slide needs; scripts/build/pages takes it away.
        manifest: true,
        // A slide's page names its files itself, and what comes in an idle moment is not in a hurry; to ask for each by a link costs a tenth of the start.
        modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => hostType === 'html' ? files : [] },
        rolldownOptions: {
          // How long the plugins of Slidev take says nothing about the deck.
          checks: { bundlerTimings: false },
          output: { manualChunks: startChunk },
        },
      },
    })
