import type { Alias } from 'vite'
import { fileURLToPath } from 'node:url'

const noStyles = fileURLToPath(new URL('no-styles.css', import.meta.url))
const here = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url))
const resolved = (name: string) => fileURLToPath(import.meta.resolve(name))

/**
 * The theme's colours for Prism, by which no code here is drawn. They ask what a class attribute contains, of any element and
 * for all below it, and so a class that changes anywhere has all below it styled anew.
 */
export const leftOutOfDevToo: Alias[] = [{ find: 'prism-theme-vars/base.css', replacement: noStyles }]

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
  { find: /^@shikijs\/(?:magic-move|vitepress-twoslash)\/style(?:-core)?\.css$/, replacement: noStyles },
  // A reader and writer of YAML: of this module Slidev's client wants one function only, which the other has, too.
  { find: /^@slidev\/parser\/core$/, replacement: '@slidev/parser/utils' },
]
