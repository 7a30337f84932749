import type { UtilityVariables } from './unocss/utility-variables.ts'
import { defineUnoSetup } from '@slidev/types'
import { declareUtilityVariables } from './unocss/utility-variables.ts'

/** UnoCSS: Slidev's own ground, ink and edges become the deck's in every view, and the icons of the panes' title bars are built. */
export default defineUnoSetup(() => {
  let variables: UtilityVariables = {}
  return {
    shortcuts: { 'bg-main': 'bg-$ground', 'text-main': 'text-$ink', 'border-main': 'border-$surface-edge' },
    // Title bars name their icon in a string that UnoCSS does not see.
    safelist: ['rust', 'python', 'docker', 'polars'].map(name => `i-simple-icons:${name}`),
    // Taken from the theme, they are not set on every element besides.
    extendTheme: ({ preflightBase, ...theme }: { preflightBase?: UtilityVariables }) => {
      variables = preflightBase ?? {}
      return theme
    },
    preflights: [{ layer: 'preflights', getCSS: () => declareUtilityVariables(variables) }],
  }
})
