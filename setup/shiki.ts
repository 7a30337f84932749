import { defineShikiSetup } from '@slidev/types'
import { forgeDark } from './shiki-themes/forge-dark.ts'
import { forgeLight } from './shiki-themes/forge-light.ts'

/** Shiki's setup: the deck's own theme pair and the languages its panes use. */
export default defineShikiSetup(() => ({
  themes: { dark: forgeDark, light: forgeLight },
  langs: ['rust', 'python', 'r', 'shellscript', 'docker'],
}))
