import { defineShikiSetup } from '@slidev/types'
import { forgeDark } from './shiki-themes/forge-dark.ts'
import { forgeLight } from './shiki-themes/forge-light.ts'

/** Shiki's setup: the deck's own theme pair, the languages its panes use, and the types of what is flagged `twoslash`. */
export default defineShikiSetup(async () => ({
  themes: { dark: forgeDark, light: forgeLight },
  langs: ['rust', 'python', 'r', 'shellscript', 'docker'],
  // The editor of `npm run dev` runs this in the browser, where no records are.
  transformers: typeof window === 'undefined' ? [(await import('./twoslash/transformer.ts')).recordedTwoslash()] : [],
}))
