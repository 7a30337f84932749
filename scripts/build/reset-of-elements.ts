import type { Plugin } from 'vite'

/** The sheet by which Slidev makes browsers alike. */
const RESET = /@unocss\/reset\/tailwind\.css$/
/** Its rule for everything, and one for names that no rule of this deck's reads. */
const OF_EVERYTHING = /\*,\s*::before,\s*::after\s*\{/
const OF_PSEUDO_ELEMENTS = /::before,\s*::after\s*\{\s*--un-content:[^}]*\}/

/**
 * Takes the pseudo-elements out of the reset: a browser works out two more styles for each element of the page while a rule
 * speaks of all of them, and most have none. Those of this deck say all of themselves; none has a border that the reset would
 * have to make solid, nor a padding within its width.
 */
export function resetOfElements(): Plugin {
  let isFound = false
  return {
    name: 'deck:reset-of-elements',
    enforce: 'pre',
    transform(code, id) {
      if (!RESET.test(id.replaceAll('\\', '/').split('?')[0]!))
        return undefined
      if (!OF_EVERYTHING.test(code) || !OF_PSEUDO_ELEMENTS.test(code))
        this.error('scripts/build/reset-of-elements.ts: the reset has other rules for pseudo-elements now; see which they are')
      isFound = true
      return { code: code.replace(OF_EVERYTHING, '* {').replace(OF_PSEUDO_ELEMENTS, ''), map: null }
    },
    generateBundle() {
      if (!isFound)
        this.error('scripts/build/reset-of-elements.ts: Slidev has another reset now; see which one its styles import')
    },
  }
}
