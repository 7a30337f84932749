import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { presenterParts } from './scripts/build/presenter-parts.ts'
import { standIns } from './scripts/build/stand-ins.ts'
import { windowRelay } from './scripts/dev/window-relay.ts'

/** What comes before Slidev, and what the built deck leaves out; `npm run dev` keeps Slidev's own settings. */
export default defineConfig(({ command }) => command !== 'build'
  ? { plugins: [standIns(), presenterParts(), windowRelay()] }
  : {
      plugins: [standIns(), presenterParts()],
      resolve: {
        alias: [
          // Slidev ships Vue with its template compiler, which nothing needs once all templates are built.
          { find: /^vue$/, replacement: fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.esm-bundler.js')) },
          { find: '@shikijs/vitepress-twoslash/client', replacement: fileURLToPath(new URL('scripts/build/no-twoslash.ts', import.meta.url)) },
        ],
      },
      build: {
        rolldownOptions: {
          // How long the plugins of Slidev take says nothing about the deck.
          checks: { bundlerTimings: false },
        },
      },
    })
