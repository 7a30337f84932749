import { defineUnoSetup } from '@slidev/types'

/** UnoCSS: Slidev's own ground, ink and edges become the deck's in every view, and the icons of the panes' title bars are built. */
export default defineUnoSetup(() => ({
  shortcuts: { 'bg-main': 'bg-$ground', 'text-main': 'text-$ink', 'border-main': 'border-$surface-edge' },
  // Title bars name their icon in a string that UnoCSS does not see.
  safelist: ['rust', 'python', 'docker', 'polars'].map(name => `i-simple-icons:${name}`),
}))
