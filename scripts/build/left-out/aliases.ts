import type { Alias } from 'vite'
import { fileURLToPath } from 'node:url'

const here = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url))
const resolved = (name: string) => fileURLToPath(import.meta.resolve(name))

/** What Slidev brings into every visit and the built deck has no use for, and what stands in its place. */
export const leftOut: Alias[] = [
  // Vue's template compiler, which nothing needs once all templates are built.
  { find: /^vue$/, replacement: resolved('vue/dist/vue.runtime.esm-bundler.js') },
  { find: '@shikijs/vitepress-twoslash/client', replacement: here('twoslash') },
  { find: /^floating-vue$/, replacement: here('floating-vue') },
  { find: /^@vueuse\/motion$/, replacement: here('motion') },
  { find: /^drauu$/, replacement: here('drauu') },
  { find: /^@unhead\/vue(?:\/client)?$/, replacement: here('head') },
  // They would bring with them the code beside them, too, which panes load when there are some.
  { find: /^@shikijs\/(?:magic-move|vitepress-twoslash)\/style(?:-core)?\.css$/, replacement: fileURLToPath(new URL('no-styles.css', import.meta.url)) },
  // A reader and writer of YAML: of this module Slidev's client wants one function only, which the other has, too.
  { find: /^@slidev\/parser\/core$/, replacement: '@slidev/parser/utils' },
]
