import type { UtilityVariables } from './unocss/utility-variables.ts'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { icons as carbon } from '@iconify-json/carbon'
import { icons as ph } from '@iconify-json/ph'
import { defineUnoSetup } from '@slidev/types'
import { iconStrip } from './unocss/icon-strip.ts'
import { usedIcons } from './unocss/used-icons.ts'
import { declareUtilityVariables } from './unocss/utility-variables.ts'
import { withoutOptingOut } from './unocss/without-opting-out.ts'

/** Where the icons of Slidev's buttons come from. */
const sets = [carbon, ph]

/** Where Slidev's views are, which name those icons. */
const views = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

/** UnoCSS: Slidev's own ground, ink and edges become the deck's in every view, the icons of its buttons are one picture, and those of the panes' title bars are built. */
export default defineUnoSetup(() => {
  let variables: UtilityVariables = {}
  const strip = iconStrip(sets, usedIcons(views, sets.map(({ prefix }) => prefix)))
  return {
    shortcuts: { 'bg-main': 'bg-$ground', 'text-main': 'text-$ink', 'border-main': 'border-$surface-edge' },
    // Title bars name their icon in a string that UnoCSS does not see.
    safelist: ['rust', 'python', 'docker', 'polars'].map(name => `i-simple-icons:${name}`),
    // Taken from the theme, they are not set on every element besides.
    extendTheme: ({ preflightBase, ...theme }: { preflightBase?: UtilityVariables }) => {
      variables = preflightBase ?? {}
      return theme
    },
    rules: [strip.rule],
    postprocess: withoutOptingOut,
    preflights: [
      { layer: 'preflights', getCSS: () => declareUtilityVariables(variables) },
      { layer: 'preflights', getCSS: () => strip.css },
    ],
  }
})
